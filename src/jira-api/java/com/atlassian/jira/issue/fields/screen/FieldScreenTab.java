package com.atlassian.jira.issue.fields.screen;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: return type on the javadoc page of FieldScreen 7.1.9; the member from the same javadoc's FieldScreenTab
 * Confidence: medium: nothing newer than 7.x seen; no removal notice found
 */
public interface FieldScreenTab {
    void addFieldScreenLayoutItem(String orderableFieldId);
}
