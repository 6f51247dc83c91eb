package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] parameter type in IssueUpdateServiceImpl on 11.3.0-m0002; [J6]; [C8], [A7]
 * Confidence: high for the type on 11.3 and the members up to 8.x; medium for single members on 11
 */
public interface IssueInputParameters {
    boolean retainExistingValuesWhenParameterNotProvided();

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retainExistingValues, boolean onlyValidatePresentFields); // 8-9: M9

    boolean applyDefaultValuesWhenParameterNotProvided();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

    boolean skipScreenCheck();

    void setSkipScreenCheck(boolean skipScreenCheck);

    String[] getCustomFieldValue(Long customFieldId);

    String[] getCustomFieldValue(String fullCustomFieldKey);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    IssueInputParameters setComment(String comment);

    Map<String, String[]> getActionParameters();

    Map<String, Object> getFieldValuesHolder();

    void setFieldValuesHolder(Map<String, Object> fieldValuesHolder);

    Collection<String> getProvidedFields();

    void setProvidedFields(Collection<String> providedFields);

    boolean isFieldPresent(String fieldId);

    void addFieldToForcePresent(String fieldId);

    IssueInputParameters setProjectId(Long projectId); // 8-9: M9 C8

    IssueInputParameters setIssueTypeId(String issueTypeId); // 8-9: M9 C8

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setStatusId(String statusId);

    IssueInputParameters setSummary(String summary); // 8-9: C8

    IssueInputParameters setDescription(String description); // 8-9: C8

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setReporterId(String reporterId); // 8-9: M9 C8

    IssueInputParameters setComponentIds(Long... componentIds);

    IssueInputParameters setDueDate(String dueDate);
}
