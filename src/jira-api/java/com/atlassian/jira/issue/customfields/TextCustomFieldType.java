package com.atlassian.jira.issue.customfields;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 hierarchy page (interface of GenericTextCFType); [JD-latest] GenericTextCFType header;
 * [JD-server] StringCFType header
 * Confidence: high that it exists as an interface in this package; members not seen (GenericTextCFType supplies
 * whatever there is)
 */
public interface TextCustomFieldType {
}
