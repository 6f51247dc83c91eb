package io.clearowner.jira.platform;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts about a Jira issue, read from the issue on each call. */
public class JiraIssueFacts implements IssueFacts {

    private final Issue issue;
    private final OwnershipFields fields;
    private final Epics epics;
    private final UserPickers userPickers;

    public JiraIssueFacts(Issue issue, OwnershipFields fields, Epics epics, UserPickers userPickers) {
        this.issue = issue;
        this.fields = fields;
        this.epics = epics;
        this.userPickers = userPickers;
    }

    protected JiraIssueFacts(JiraIssueFacts same) {
        this(same.issue, same.fields, same.epics, same.userPickers);
    }

    /** The issue itself, for checks that need Jira's object, such as permissions. */
    public final Issue issue() {
        return issue;
    }

    @Override
    public long issueId() {
        Long id = issue.getId();
        return id == null ? 0 : id;
    }

    @Override
    public long projectId() {
        // An issue on the create screen may not have a project yet.
        Long id = issue.getProjectId();
        return id == null ? 0 : id;
    }

    @Override
    public boolean fieldsApply() {
        return fields.applyTo(projectId(), issueTypeId());
    }

    @Override
    public String issueTypeId() {
        return issue.getIssueTypeId();
    }

    @Override
    public boolean subTask() {
        return issue.isSubTask();
    }

    @Override
    public boolean resolved() {
        return issue.getResolutionId() != null;
    }

    @Override
    public long createdAt() {
        return issue.getCreated() == null ? 0 : issue.getCreated().getTime();
    }

    @Override
    public boolean described() {
        String description = issue.getDescription();
        return description != null && !description.isBlank();
    }

    @Override
    public boolean dated() {
        return issue.getDueDate() != null || !issue.getFixVersions().isEmpty();
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        Optional<CustomField> field = fields.owner(role);
        if (field.isPresent() && issue.getCustomFieldValue(field.get()) instanceof ApplicationUser user) {
            return Optional.of(UserKeys.of(user));
        }
        return Optional.empty();
    }

    @Override
    public Optional<IssueFacts> parent() {
        return Optional.ofNullable(issue.getParentObject()).map(this::facts);
    }

    @Override
    public Optional<IssueFacts> epic() {
        return epics.epicOf(issue).map(this::facts);
    }

    @Override
    public List<Long> componentIds() {
        Collection<ProjectComponent> components = issue.getComponents();
        if (components == null || components.isEmpty()) {
            return List.of();
        }
        if (components.size() == 1) {
            return List.of(components.iterator().next().getId());
        }
        return inJirasOrder(components.stream()
                .collect(Collectors.toMap(ProjectComponent::getId, ProjectComponent::getName, (a, b) -> a)));
    }

    // Unverified on Jira 11: the ids of assignee and reporter, and the lead of a component as text, are user keys
    @Override
    public Optional<UserKey> userIn(MappedField field) {
        if (field.isCustom()) {
            return userPickers.userIn(field, issue);
        }
        if (field.equals(MappedField.ASSIGNEE)) {
            return UserKeys.optional(issue.getAssigneeId());
        }
        return field.equals(MappedField.REPORTER) ? UserKeys.optional(issue.getReporterId()) : Optional.empty();
    }

    @Override
    public Optional<UserKey> componentLead(long componentId) {
        return leadOf(issue.getComponents(), componentId);
    }

    @Override
    public Optional<UserKey> projectLead() {
        return leadOf(issue.getProjectObject());
    }

    /** @param components null for none */
    protected static Optional<UserKey> leadOf(Collection<ProjectComponent> components, long componentId) {
        if (components != null) {
            for (ProjectComponent component : components) {
                if (component.getId() == componentId) {
                    return UserKeys.optional(component.getLead());
                }
            }
        }
        return Optional.empty();
    }

    /** @param project null for none */
    protected static Optional<UserKey> leadOf(Project project) {
        return project == null ? Optional.empty() : UserKeys.optional(project.getLeadUserKey());
    }

    /** Jira sorts the components of a project by name. */
    protected static List<Long> inJirasOrder(Map<Long, String> componentNames) {
        return componentNames.entrySet().stream()
                .sorted(Map.Entry.<Long, String>comparingByValue(String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private IssueFacts facts(Issue other) {
        return new JiraIssueFacts(other, fields, epics, userPickers);
    }
}
