package com.atlassian.crowd.embedded.api;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: embedded-crowd-api source via [J6]
 * Confidence: high for getId and getName
 */
public interface Directory {
    Long getId(); // 11: B11

    String getName(); // 11: B11
}
