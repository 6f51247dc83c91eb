package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: published javadoc of 7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/fields/screen/ (the
 * pages of FieldScreen and FieldScreenStore were read, this one through their links)
 * Confidence: medium: nothing newer than 7.x seen; no removal notice found
 */
public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();
}
