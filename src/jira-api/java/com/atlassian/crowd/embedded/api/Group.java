package com.atlassian.crowd.embedded.api;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: embedded-crowd-api source via [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for getName
 */
public interface Group extends Comparable<Group> {
    String getName(); // 8-9: M9 I8
}
