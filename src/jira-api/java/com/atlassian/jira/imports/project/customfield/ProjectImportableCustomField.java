package com.atlassian.jira.imports.project.customfield;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 SprintCFType implements it; [JS10] EpicStatusCFType implements it on 10.6; [J6]
 * Confidence: high
 */
public interface ProjectImportableCustomField {
    ProjectCustomFieldImporter getProjectImporter();
}
