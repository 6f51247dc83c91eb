package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.CurrentRequest;
import io.clearowner.sandbox.kernel.Escape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of Jira's REST resources (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/). */
public final class JiraJson {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private JiraJson() {}

    /** Scheme, host, port and context from the client's request. */
    public static String baseUrl() {
        return CurrentRequest.get()
                .map(CurrentRequest::request)
                .map(request -> request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                        + request.getContextPath())
                .orElse("/jira");
    }

    private static String self(String path) {
        return baseUrl() + "/rest/api/2/" + path;
    }

    public static String time(Date date) {
        return date == null ? null : TIME.format(Instant.ofEpochMilli(date.getTime()));
    }

    static Map<String, Object> user(ApplicationUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("user?username=" + Escape.url(user.getName())));
        json.put("key", user.getKey());
        json.put("name", user.getName());
        json.put("emailAddress", user.getEmailAddress());
        json.put("avatarUrls", Map.of("48x48", avatar(user)));
        json.put("displayName", user.getDisplayName());
        json.put("active", user.isActive());
        return json;
    }

    static String avatar(ApplicationUser user) {
        return baseUrl() + "/secure/useravatar?ownerId=" + Escape.url(user.getKey());
    }

    static Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("project/" + project.getId()));
        json.put("id", String.valueOf(project.getId()));
        json.put("key", project.getKey());
        json.put("name", project.getName());
        if (project.isArchived()) {
            json.put("archived", true);
        }
        return json;
    }

    static Map<String, Object> issueType(IssueType type) {
        Map<String, Object> json = constant("issuetype", type);
        if (json != null) {
            json.put("subtask", type.isSubTask());
        }
        return json;
    }

    static Map<String, Object> status(Status status) {
        Map<String, Object> json = constant("status", status);
        if (json != null) {
            StatusCategory category = status.getStatusCategory();
            json.put(
                    "statusCategory",
                    Map.of(
                            "self",
                            self("statuscategory/" + category.getId()),
                            "id",
                            category.getId(),
                            "key",
                            category.getKey(),
                            "colorName",
                            category.getColorName(),
                            "name",
                            category.getName()));
        }
        return json;
    }

    static Map<String, Object> constant(String kind, IssueConstant constant) {
        if (constant == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self(kind + "/" + constant.getId()));
        json.put("id", constant.getId());
        json.put("description", constant.getDescription());
        if (!"resolution".equals(kind)) {
            json.put("iconUrl", constant.getIconUrl() == null ? "" : baseUrl() + constant.getIconUrl());
        }
        json.put("name", constant.getName());
        return json;
    }

    /** An issue with all its fields. */
    static Map<String, Object> issue(Issue issue, Collection<CustomField> customFields) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", project(issue.getProjectObject()));
        fields.put("issuetype", issueType(issue.getIssueType()));
        fields.put("summary", issue.getSummary());
        fields.put("description", issue.getDescription());
        fields.put("status", status(issue.getStatus()));
        fields.put("priority", constant("priority", issue.getPriority()));
        fields.put("resolution", constant("resolution", issue.getResolution()));
        fields.put("assignee", user(issue.getAssignee()));
        fields.put("reporter", user(issue.getReporter()));
        fields.put("creator", user(issue.getCreator()));
        fields.put("created", time(issue.getCreated()));
        fields.put("updated", time(issue.getUpdated()));
        fields.put("resolutiondate", time(issue.getResolutionDate()));
        fields.put(
                "duedate",
                issue.getDueDate() == null
                        ? null
                        : DAY.format(Instant.ofEpochMilli(issue.getDueDate().getTime())));
        fields.put("labels", issue.getLabels().stream().map(Label::getLabel).toList());
        fields.put(
                "components",
                issue.getComponents().stream().map(JiraJson::component).toList());
        fields.put(
                "fixVersions",
                issue.getFixVersions().stream().map(JiraJson::version).toList());
        fields.put(
                "versions",
                issue.getAffectedVersions().stream().map(JiraJson::version).toList());
        fields.put(
                "subtasks",
                issue.getSubTaskObjects().stream().map(JiraJson::reference).toList());
        if (issue.getParentObject() != null) {
            fields.put("parent", reference(issue.getParentObject()));
        }
        customFields.stream()
                .filter(field -> field.isShown(issue))
                .forEach(field -> fields.put(field.getId(), customField(field, issue)));
        Map<String, Object> json = reference(issue);
        json.put("fields", fields);
        return json;
    }

    /** A field whose type does not support REST has the value null. */
    private static Object customField(CustomField field, Issue issue) {
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
            FieldJsonRepresentation json = type.getJsonFromIssue(field, issue, false, null);
            return json == null || json.getStandardData() == null
                    ? null
                    : json.getStandardData().getData();
        }
        return null;
    }

    static Map<String, Object> comment(Comment comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("issue/" + comment.getIssue().getId() + "/comment/" + comment.getId()));
        json.put("id", String.valueOf(comment.getId()));
        json.put("author", user(comment.getAuthorApplicationUser()));
        json.put("body", comment.getBody());
        json.put("updateAuthor", user(comment.getUpdateAuthorApplicationUser()));
        json.put("created", time(comment.getCreated()));
        json.put("updated", time(comment.getUpdated()));
        return json;
    }

    static Map<String, Object> reference(Issue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(issue.getId()));
        json.put("self", self("issue/" + issue.getId()));
        json.put("key", issue.getKey());
        return json;
    }

    static Map<String, Object> component(ProjectComponent component) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("component/" + component.getId()));
        json.put("id", String.valueOf(component.getId()));
        json.put("name", component.getName());
        if (component.getDescription() != null) {
            json.put("description", component.getDescription());
        }
        return json;
    }

    static Map<String, Object> version(Version version) {
        return Map.of(
                "self",
                self("version/" + version.getId()),
                "id",
                String.valueOf(version.getId()),
                "name",
                version.getName(),
                "archived",
                version.isArchived(),
                "released",
                version.isReleased());
    }

    static Map<String, Object> changelog(List<ChangeHistory> histories) {
        List<Map<String, Object>> shown = histories.stream()
                .map(history -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", String.valueOf(history.getId()));
                    json.put("author", user(history.getAuthorObject()));
                    json.put("created", time(history.getTimePerformed()));
                    json.put(
                            "items",
                            history.getChangeItemBeans().stream()
                                    .map(JiraJson::change)
                                    .toList());
                    return json;
                })
                .toList();
        return Map.of("startAt", 0, "maxResults", shown.size(), "total", shown.size(), "histories", shown);
    }

    private static Map<String, Object> change(ChangeItemBean item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", item.getField());
        json.put("fieldtype", item.getFieldType());
        json.put("from", item.getFrom());
        json.put("fromString", item.getFromString());
        json.put("to", item.getTo());
        json.put("toString", item.getToString());
        return json;
    }

    static Map<String, Object> filter(SearchRequest filter, String jql, boolean favourite) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("filter/" + filter.getId()));
        json.put("id", String.valueOf(filter.getId()));
        json.put("name", filter.getName());
        json.put("description", filter.getDescription());
        json.put("owner", user(filter.getOwner()));
        json.put("jql", jql);
        json.put("viewUrl", baseUrl() + "/issues/?filter=" + filter.getId());
        json.put("searchUrl", self("search?jql=" + Escape.url(jql)));
        json.put("favourite", favourite);
        return json;
    }
}
