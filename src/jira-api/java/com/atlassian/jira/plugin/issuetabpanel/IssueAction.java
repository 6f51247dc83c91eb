package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public interface IssueAction {
    String getHtml(); // 7: A7

    Date getTimePerformed(); // 8-9: P9

    boolean isDisplayActionAllTab(); // 8-9: P9
}
