package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Submitted values by parameter name
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/IssueInputParameters.html).
 */
public abstract class HostIssueInputParameters implements IssueInputParameters {
    private final Map<String, String[]> parameters;
    private final Set<String> forced = new HashSet<>();
    private Collection<String> providedFields = new ArrayList<>();
    private Map<String, Object> fieldValuesHolder = new HashMap<>();
    private boolean retainExisting = true;
    private boolean onlyPresent;
    private boolean applyDefaults;
    private boolean skipScreenCheck;

    public HostIssueInputParameters(Map<String, String[]> parameters) {
        this.parameters = new HashMap<>(parameters);
    }

    boolean onlyValidatePresentFields() {
        return onlyPresent;
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retainExisting;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        retainExisting = retain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        retainExisting = retain;
        onlyPresent = onlyValidatePresentFields;
    }

    @Override
    public boolean applyDefaultValuesWhenParameterNotProvided() {
        return applyDefaults;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        applyDefaults = apply;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    @Override
    public String[] getCustomFieldValue(Long customFieldId) {
        return getCustomFieldValue("customfield_" + customFieldId);
    }

    @Override
    public String[] getCustomFieldValue(String fullCustomFieldKey) {
        return parameters.get(fullCustomFieldKey);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        parameters.put(fullCustomFieldKey, values);
        return this;
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    @Override
    public Map<String, Object> getFieldValuesHolder() {
        return fieldValuesHolder;
    }

    @Override
    public void setFieldValuesHolder(Map<String, Object> holder) {
        fieldValuesHolder = holder;
    }

    @Override
    public Collection<String> getProvidedFields() {
        return providedFields;
    }

    @Override
    public void setProvidedFields(Collection<String> fields) {
        providedFields = fields;
    }

    @Override
    public boolean isFieldPresent(String fieldId) {
        return forced.contains(fieldId)
                || parameters.keySet().stream()
                        .anyMatch(name -> name.equals(fieldId) || name.startsWith(fieldId + ":"));
    }

    @Override
    public void addFieldToForcePresent(String fieldId) {
        forced.add(fieldId);
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set("pid", projectId);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return set("priority", priorityId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set("resolution", resolutionId);
    }

    @Override
    public IssueInputParameters setStatusId(String statusId) {
        return set("status", statusId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set("description", description);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set("assignee", assigneeId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set("reporter", reporterId);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        parameters.put(
                "components", Arrays.stream(componentIds).map(String::valueOf).toArray(String[]::new));
        return this;
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set("duedate", dueDate);
    }

    private IssueInputParameters set(String name, Object value) {
        parameters.put(name, new String[] {value == null ? "" : value.toString()});
        return this;
    }
}
