package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 SprintCFType implements it; [JS10] EpicStatusCFType implements it on 10.6; public plugin
 * jqlissuepicker (7.x/8.x) for the signature
 * Confidence: high
 */
public interface ExportableCustomFieldType {
    FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context);
}
