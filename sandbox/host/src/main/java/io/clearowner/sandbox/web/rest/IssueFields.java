package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.field.HiddenFields;
import io.clearowner.sandbox.model.project.ProjectParts;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Converts {@code fields} and {@code update} of a request to the input of {@code IssueService}. */
final class IssueFields {
    private final Host host;

    IssueFields(Host host) {
        this.host = host;
    }

    /** The project of a new issue; empty if it is absent or unknown. */
    Optional<Project> project(JsonNode body) {
        JsonNode named = body.path("fields").path("project");
        var projects = host.get(ProjectManager.class);
        if (named.hasNonNull("id")) {
            return number(named.get("id").asText()).map(projects::getProjectObj);
        }
        return Optional.ofNullable(named.path("key").textValue()).map(projects::getProjectObjByKey);
    }

    /** The id of the issue type of a new issue, which is given by id or name. */
    Optional<String> issueType(JsonNode body) {
        return id(
                body.path("fields").path("issuetype"),
                host.get(ConstantsManager.class).getAllIssueTypeObjects());
    }

    /** The key or id of the parent of a new sub-task. */
    Optional<String> parent(JsonNode body) {
        JsonNode named = body.path("fields").path("parent");
        return Optional.ofNullable(named.path("key").asText(named.path("id").asText(null)));
    }

    /**
     * @param issue the issue, or null when creating
     * @param context project and issue type that determine the fields and values
     */
    void read(JsonNode body, IssueInputParameters parameters, IssueContext context, Issue issue) {
        Map<String, List<FieldOperationHolder>> operations = new LinkedHashMap<>();
        body.path("fields").properties().forEach(field -> operations
                .computeIfAbsent(field.getKey(), any -> new ArrayList<>())
                .add(operation("set", field.getValue())));
        body.path("update").properties().forEach(field -> field.getValue()
                .forEach(change -> change.properties().forEach(one -> operations
                        .computeIfAbsent(field.getKey(), any -> new ArrayList<>())
                        .add(operation(one.getKey(), one.getValue())))));
        operations.forEach((field, list) -> {
            if (field.startsWith("customfield_")) {
                custom(field, list, parameters, context, issue);
            } else {
                list.forEach(operation -> system(field, operation, parameters, context, issue == null));
            }
        });
    }

    private static FieldOperationHolder operation(String name, JsonNode value) {
        return new FieldOperationHolder(name, new JsonData(Json.mapper().convertValue(value, Object.class)));
    }

    private void custom(
            String id,
            List<FieldOperationHolder> operations,
            IssueInputParameters parameters,
            IssueContext context,
            Issue issue) {
        CustomField field = Optional.ofNullable(
                        host.get(CustomFieldManager.class).getCustomFieldObject(id))
                .filter(found -> !host.get(HiddenFields.class).hides(context.getProjectId(), id))
                .orElseThrow(() -> notSettable(id));
        if (!(field.getCustomFieldType() instanceof RestCustomFieldTypeOperations type)) {
            throw notSettable(id);
        }
        ErrorCollection errors = type.getRestFieldOperation(field)
                .updateIssueInputParameters(context, issue, id, parameters, operations);
        if (errors.hasAnyErrors()) {
            throw ErrorsOf.collection(errors);
        }
    }

    private void system(
            String field,
            FieldOperationHolder operation,
            IssueInputParameters parameters,
            IssueContext context,
            boolean creating) {
        if ("comment".equals(field) || !"set".equals(operation.getOperation())) {
            throw ErrorsOf.field(
                    field,
                    "The sandbox sets fields only; it has no operation " + operation.getOperation() + " for " + field);
        }
        JsonNode value = Json.mapper().valueToTree(operation.getData().getData());
        switch (field) {
            case "project" -> {}
            case "issuetype" ->
                parameters.setIssueTypeId(
                        required(field, value, host.get(ConstantsManager.class).getAllIssueTypeObjects()));
            case "parent" -> {
                if (!creating) {
                    throw ErrorsOf.field("parent", "An issue's parent cannot be changed.");
                }
            }
            case "summary" -> parameters.setSummary(text(value));
            case "description" -> parameters.setDescription(text(value));
            case "assignee" -> parameters.setAssigneeId(value.path("name").textValue());
            case "reporter" -> parameters.setReporterId(value.path("name").textValue());
            case "priority" ->
                parameters.setPriorityId(
                        required(field, value, host.get(Constants.class).priorities()));
            case "resolution" ->
                parameters.setResolutionId(
                        required(field, value, host.get(Constants.class).resolutions()));
            case "duedate" -> parameters.setDueDate(text(value));
            case "components" ->
                many(
                        parameters,
                        field,
                        value,
                        context,
                        ProjectParts::components,
                        ProjectComponent::getId,
                        ProjectComponent::getName);
            case "fixVersions", "versions" ->
                many(parameters, field, value, context, ProjectParts::versions, Version::getId, Version::getName);
            case "labels" -> {
                List<String> labels = new ArrayList<>();
                value.forEach(label -> labels.add(label.asText()));
                parameters.getActionParameters().put(field, labels.toArray(String[]::new));
            }
            case "security" ->
                parameters
                        .getActionParameters()
                        .put(field, new String[] {value.path("id").asText("")});
            default -> throw notSettable(field);
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    /** Parts of the project by id or name; an empty list or null removes all. */
    private <T> void many(
            IssueInputParameters parameters,
            String field,
            JsonNode values,
            IssueContext context,
            BiFunction<ProjectParts, Long, Collection<T>> all,
            Function<T, Long> id,
            Function<T, String> name) {
        if (!values.isArray() && !values.isNull()) {
            throw ErrorsOf.field(field, "data was not an array");
        }
        Collection<T> known = all.apply(host.get(ProjectParts.class), context.getProjectId());
        List<String> ids = new ArrayList<>();
        values.forEach(value -> ids.add(known.stream()
                .filter(one -> value.hasNonNull("id")
                        ? id.apply(one).toString().equals(value.get("id").asText())
                        : name.apply(one).equals(value.path("name").asText()))
                .map(one -> id.apply(one).toString())
                .findFirst()
                .orElseThrow(() -> ErrorsOf.field(
                        field,
                        "'" + value.path("name").asText(value.path("id").asText()) + "' is not in this project."))));
        parameters.getActionParameters().put(field, ids.toArray(String[]::new));
    }

    private static String required(String field, JsonNode value, Collection<? extends IssueConstant> all) {
        return id(value, all).orElseThrow(() -> ErrorsOf.field(field, "The " + field + " selected is invalid."));
    }

    private static Optional<String> id(JsonNode value, Collection<? extends IssueConstant> all) {
        String id = value.path("id").asText(null);
        String name = value.path("name").asText(null);
        return all.stream()
                .filter(one ->
                        id != null ? one.getId().equals(id) : one.getName().equals(name))
                .map(IssueConstant::getId)
                .findFirst();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static RuntimeException notSettable(String field) {
        return ErrorsOf.field(
                field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }
}
