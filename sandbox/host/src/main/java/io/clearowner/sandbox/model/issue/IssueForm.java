package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.clearowner.sandbox.model.field.StoredCustomField;
import io.clearowner.sandbox.model.project.ProjectParts;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks submitted values field by field and, when there is no error, sets them on the issue. */
final class IssueForm {
    private static final int LONGEST_SUMMARY = 255;
    private static final String AUTOMATIC = "-1";
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH));

    private final Stores stores;
    private final ApplicationUser user;
    private final StoredIssue issue;
    private final IssueInputParameters input;
    private final ErrorCollection errors;
    private final Map<String, Object> holder;

    IssueForm(
            Stores stores,
            ApplicationUser user,
            StoredIssue issue,
            IssueInputParameters input,
            ErrorCollection errors,
            Map<String, Object> holder) {
        this.stores = stores;
        this.user = user;
        this.issue = issue;
        this.input = input;
        this.errors = errors;
        this.holder = holder;
    }

    /** A field that is not on the screen keeps its value, unless the screen check is skipped. */
    void fill(Collection<String> screen) {
        systemFields(screen);
        for (CustomField field : ComponentAccessor.getCustomFieldManager().getCustomFieldObjects(issue)) {
            if (field.isShown(issue) && shown(field.getId(), screen)) {
                custom((StoredCustomField) field);
            }
        }
    }

    private boolean shown(String field, Collection<String> screen) {
        return input.skipScreenCheck() ? input.isFieldPresent(field) || screen.contains(field) : screen.contains(field);
    }

    private void systemFields(Collection<String> screen) {
        field("summary", screen, this::summary);
        field("description", screen, values -> {
            issue.setDescription(blankToNull(values));
            return null;
        });
        if (issue.isCreated()) {
            field("issuetype", screen, this::issueType);
        }
        field("priority", screen, this::priority);
        field("reporter", screen, this::reporter);
        field("assignee", screen, this::assignee);
        field("duedate", screen, this::dueDate);
        field("labels", screen, this::labels);
        field("resolution", screen, this::resolution);
        field(
                "components",
                screen,
                values -> parts(
                        ProjectParts.COMPONENT,
                        values,
                        stores.parts().components(issue.getProjectId()).stream()
                                .map(part -> part.getId())
                                .toList()));
        field("fixVersions", screen, values -> parts(ProjectParts.FIX_VERSION, values, versions()));
        field("versions", screen, values -> parts(ProjectParts.AFFECTED_VERSION, values, versions()));
        field("security", screen, this::security);
        if (!issue.isCreated()
                && screen.contains("summary")
                && issue.getSummary() == null
                && !errors.getErrors().containsKey("summary")) {
            error("summary", "You must specify a summary of the issue.");
        }
    }

    private List<Long> versions() {
        return stores.parts().versions(issue.getProjectId()).stream()
                .map(part -> part.getId())
                .toList();
    }

    /** Without a parameter the old value stays, or is cleared if the caller asked not to retain values. */
    private void field(String id, Collection<String> screen, Function<String[], String> setter) {
        if (!shown(id, screen)) {
            return;
        }
        String[] values = input.getActionParameters().get(id);
        boolean clears = !input.retainExistingValuesWhenParameterNotProvided()
                && issue.isCreated()
                && !List.of("summary", "issuetype", "reporter", "priority").contains(id);
        if (input.isFieldPresent(id) || clears) {
            String problem = setter.apply(values == null ? new String[0] : values);
            if (problem != null) {
                error(id, problem);
            }
        }
    }

    private void error(String field, String message) {
        errors.addError(field, message, ErrorCollection.Reason.VALIDATION_FAILED);
    }

    private static String first(String[] values) {
        return values.length == 0 || values[0] == null ? "" : values[0].trim();
    }

    private static String blankToNull(String[] values) {
        String first = first(values);
        return first.isEmpty() ? null : first;
    }

    private String summary(String[] values) {
        String summary = first(values);
        if (summary.isEmpty()) {
            return "You must specify a summary of the issue.";
        }
        if (summary.contains("\n") || summary.contains("\r")) {
            return "The summary is invalid because it contains newline characters.";
        }
        if (summary.length() > LONGEST_SUMMARY) {
            return "Summary must be less than " + LONGEST_SUMMARY + " characters.";
        }
        issue.setSummary(summary);
        return null;
    }

    /** An edit cannot convert a sub-task to an issue; Jira has a separate operation for that. */
    private String issueType(String[] values) {
        IssueType type = stores.constants().issueType(first(values));
        if (type == null || type.isSubTask() != issue.isSubTask()) {
            return "The issue type selected is invalid.";
        }
        issue.setIssueTypeObject(type);
        return null;
    }

    private String priority(String[] values) {
        if (stores.constants().priority(first(values)) == null) {
            return "The priority selected is invalid.";
        }
        issue.setPriorityId(first(values));
        return null;
    }

    private String resolution(String[] values) {
        String id = blankToNull(values);
        if (id != null && stores.constants().resolution(id) == null) {
            return "The resolution selected is invalid.";
        }
        issue.setResolutionId(id);
        return null;
    }

    private boolean may(ProjectPermissionKey permission, ApplicationUser user) {
        return stores.grants().inProject(permission.permissionKey(), issue.getProjectId(), user);
    }

    private String reporter(String[] values) {
        String name = first(values);
        Optional<ApplicationUser> reporter = stores.accounts().byName(name);
        if (Objects.equals(reporter.map(ApplicationUser::getKey).orElse(null), issue.getReporterId())
                && !name.isEmpty()) {
            return null;
        }
        if (name.isEmpty()) {
            return "Reporter is required.";
        }
        if (reporter.isEmpty()) {
            return "The reporter specified is not a user.";
        }
        if (!may(ProjectPermissions.MODIFY_REPORTER, user)) {
            return "You do not have permission to modify the reporter.";
        }
        issue.setReporter(reporter.get());
        return null;
    }

    private String assignee(String[] values) {
        String name = first(values);
        ApplicationUser assignee = name.equals(AUTOMATIC)
                ? issue.getProjectObject().getProjectLead()
                : stores.accounts().byName(name).orElse(null);
        if (Objects.equals(assignee == null ? null : assignee.getKey(), issue.getAssigneeId())
                && (assignee != null || name.isEmpty())) {
            return null;
        }
        if (!may(ProjectPermissions.ASSIGN_ISSUES, user)) {
            return "You do not have permission to assign issues.";
        }
        if (assignee == null && !name.isEmpty() && !name.equals(AUTOMATIC)) {
            return "User '" + name + "' does not exist.";
        }
        if (assignee != null && !may(ProjectPermissions.ASSIGNABLE_USER, assignee)) {
            return "User '" + assignee.getUsername() + "' cannot be assigned issues.";
        }
        issue.setAssignee(assignee);
        return null;
    }

    private String dueDate(String[] values) {
        String text = first(values);
        if (text.isEmpty()) {
            issue.setDue(null);
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                issue.setDue(Timestamp.from(LocalDate.parse(text, format)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant()));
                return null;
            } catch (DateTimeParseException e) {
                // The next format may fit.
            }
        }
        return "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\" or \"yyyy-MM-dd\".";
    }

    private String labels(String[] values) {
        Set<Label> labels = new LinkedHashSet<>();
        for (String value : values) {
            for (String one : value.trim().split("\\s+")) {
                if (one.length() > LONGEST_SUMMARY) {
                    return "The label '" + one + "' exceeds the maximum length for a single label of 255 characters.";
                }
                if (!one.isEmpty()) {
                    labels.add(new Label(null, issue.getId(), one));
                }
            }
        }
        issue.setLabels(labels);
        return null;
    }

    private String parts(String kind, String[] values, Collection<Long> known) {
        List<Long> ids = new ArrayList<>();
        for (String value : values) {
            if (!value.isBlank()) {
                Long id = value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
                if (id == null || !known.contains(id)) {
                    return "'" + value + "' is not in this project.";
                }
                ids.add(id);
            }
        }
        issue.setNodes(kind, ids);
        return null;
    }

    private String security(String[] values) {
        String id = first(values);
        Long level = id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
        if (Objects.equals(level, issue.getSecurityLevelId())) {
            return null;
        }
        if (!may(ProjectPermissions.SET_ISSUE_SECURITY, user)) {
            return "You do not have permission to set the security level.";
        }
        if (level != null
                && stores.grants().levelsOf(issue.getProjectId()).stream().noneMatch(one -> one.id() == level)) {
            return "The security level selected is invalid.";
        }
        issue.row().securityLevelId = level;
        return null;
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // CustomField returns its type raw.
    private void custom(StoredCustomField field) {
        boolean present = input.isFieldPresent(field.getId());
        boolean kept = !present && issue.isCreated() && input.retainExistingValuesWhenParameterNotProvided();
        if (!field.isEditable()) {
            return;
        }
        if (present || issue.isCreated() && !kept) {
            holder.put(field.getId(), field.submitted(input.getActionParameters(), issue));
        } else if (kept) {
            field.populateFromIssue(holder, issue);
        } else if (input.applyDefaultValuesWhenParameterNotProvided()) {
            field.populateDefaults(holder, issue);
        } else {
            holder.put(field.getId(), field.submitted(Map.of(), issue));
        }
        if (!present && input instanceof HostIssueInputParameters own && own.onlyValidatePresentFields()) {
            return;
        }
        FieldConfig config = field.getRelevantConfig(issue);
        boolean failedBefore = errors.getErrors().containsKey(field.getId());
        field.getCustomFieldType().validateFromParams(field.getCustomFieldValues(holder), errors, config);
        // A value that is kept is not set: somebody else may change it before this edit is stored.
        if (!kept && !failedBefore && !errors.getErrors().containsKey(field.getId())) {
            field.updateIssue(null, issue, holder);
        }
    }
}
