package com.atlassian.jira;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on 11.3; [J6]
 * Confidence: high
 */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType otherType); // 8-9: G8
}
