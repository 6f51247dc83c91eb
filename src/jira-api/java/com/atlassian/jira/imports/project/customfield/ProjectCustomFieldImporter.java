package com.atlassian.jira.imports.project.customfield;

import com.atlassian.jira.external.beans.ExternalCustomFieldValue;
import com.atlassian.jira.imports.project.mapper.ProjectImportMapper;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (not seen beyond 7.x pages; only needed when an importer is implemented)
 */
public interface ProjectCustomFieldImporter {
    public static class MappedCustomFieldValue {
        public MappedCustomFieldValue(String value) { }
        public MappedCustomFieldValue(String value, String parentKey) { }
        public String getValue() { throw new UnsupportedOperationException("MappedCustomFieldValue#getValue"); }
        public String getParentKey() { throw new UnsupportedOperationException("MappedCustomFieldValue#getParentKey"); }
    }
    MessageSet canMapImportValue(ProjectImportMapper projectImportMapper, ExternalCustomFieldValue customFieldValue, FieldConfig fieldConfig, I18nHelper i18n);
    ProjectCustomFieldImporter.MappedCustomFieldValue getMappedImportValue(ProjectImportMapper projectImportMapper, ExternalCustomFieldValue customFieldValue, FieldConfig fieldConfig);
}
