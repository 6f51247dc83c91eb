package com.atlassian.jira.search;

import java.util.Optional;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [SR11] document.getString(String) returns an Optional&lt;String&gt; ; [UG11]
 * Confidence: medium
 */
public interface Document {
    Optional<String> getString(String fieldName);
}
