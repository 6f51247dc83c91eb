package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.project.Project;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] (getId, getIdAsLong, getName, getRelevantConfig(Issue), getCustomFieldType().getKey() identical
 * from 8.0.0 to 11.3.4); [S11] (getFieldName, getRelevantConfig); [I8]; [J6]
 * Confidence: high for members tagged by [V11]/[S11]; medium for the rest
 */
@SuppressWarnings("rawtypes")
public interface CustomField extends NavigableField, OrderableField {
    boolean isInScope(Project project, List<String> issueTypeIds);

    CustomFieldParams getCustomFieldValues(Map customFieldValuesHolder);

    Object getValue(Issue issue); // 11: K11

    Set<Long> remove();

    Options getOptions(String key, FieldConfig config, JiraContextNode contextNode); // 8-9: I8

    String getDescription(); // 8-9: I8

    String getUntranslatedDescription();

    String getFieldName(); // 11: S11 K11

    String getUntranslatedName();

    CustomFieldSearcher getCustomFieldSearcher(); // 8-9: G8 I8

    boolean isEditable();

    Long getIdAsLong(); // 8-9: M9 G8 I8

    List<FieldConfigScheme> getConfigurationSchemes(); // 8-9: M9 G8 I8

    FieldConfig getRelevantConfig(Issue issue); // 11: S11

    FieldConfig getRelevantConfig(IssueContext issueContext);

    FieldConfig getReleventConfig(SearchContext searchContext); // the misspelt name is real

    List<Project> getAssociatedProjectObjects();

    List<IssueType>
            getAssociatedIssueTypes(); // 8-9: I8; medium: returned List<GenericValue> up to 6.x, List<IssueType> from
    // 7.0

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    CustomFieldType getCustomFieldType(); // 11: S11

    ClauseNames getClauseNames(); // 8-9: G8

    PropertySet getPropertySet(); // 8-9: I8
}
