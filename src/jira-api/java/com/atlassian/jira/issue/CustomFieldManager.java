package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchContext;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD7] 7.2.0 page (createCustomField with List&lt;JiraContextNode&gt;, List&lt;IssueType&gt;); [G8] and
 * [I8] call createCustomField, getCustomFieldType, getCustomFieldSearcher,
 * updateCustomField(Long,String,String,CustomFieldSearcher); [S11] getCustomFieldObject, getCustomFieldObjects
 * on 11.3; [V11] getCustomFieldObject(String); [J6]
 * Confidence: high for the members marked 11 and for all members up to 8.x; medium for 11 for createCustomField,
 * getCustomFieldType(s), getCustomFieldSearcher(s), updateCustomField, exists and the rest (no removal notice
 * found)
 */
@SuppressWarnings("rawtypes")
public interface CustomFieldManager {
    public static final String PLUGIN_KEY = "com.atlassian.jira.plugin.system.customfieldtypes";

    Collection<CustomField> getCustomFieldObjectsByName(String customFieldName); // 8-9: G8 I8

    CustomField getCustomFieldObject(Long id); // 11: S11

    CustomField getCustomFieldObject(String id); // 11: S11

    boolean exists(String id);

    List<CustomField> getCustomFieldObjects(); // 11: S11

    List<CustomField> getGlobalCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Long projectId, String issueType);

    List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypes);

    List<CustomField> getCustomFieldObjects(SearchContext searchContext); // 8-9: M9

    List<CustomField> getCustomFieldObjects(Issue issue); // 11: S11 K11

    List<CustomFieldType<?, ?>> getCustomFieldTypes(); // 8-9: I8

    CustomFieldType getCustomFieldType(String key); // 8-9: G8 I8

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType); // 8-9: I8

    CustomFieldSearcher getCustomFieldSearcher(String key); // 8-9: G8

    CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type);

    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException; // 8-9: G8 I8

    void removeCustomField(CustomField customField) throws RemoveException;

    void removeCustomFieldPossiblyLeavingOrphanedData(Long customFieldId)
            throws RemoveException, IllegalArgumentException;

    void updateCustomField(
            Long id,
            String name,
            String description,
            CustomFieldSearcher
                    searcher); // 8-9: I8; high on 8.21 ([I8]); replaces updateCustomField(CustomField) of 6.x

    void refresh();

    void refreshConfigurationSchemes(Long customFieldId);

    void clear();
}
