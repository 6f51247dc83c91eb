package com.atlassian.jira.issue.fields.screen;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: published javadoc,
 * https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/fields/screen/FieldScreen.html
 * Confidence: medium: nothing newer than 7.x seen; no removal notice found
 */
public interface FieldScreen {
    Long DEFAULT_SCREEN_ID = Long.valueOf(1);

    Long getId();

    String getName();

    boolean containsField(String fieldId);

    FieldScreenTab getTab(int tabPosition);
}
