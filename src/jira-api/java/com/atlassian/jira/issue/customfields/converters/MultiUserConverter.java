package com.atlassian.jira.issue.customfields.converters;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] (extractUserStringsFromString called in a for-each over String on 11.3)
 * Confidence: medium (return type Collection&lt;String&gt; inferred from the for-each)
 */
public interface MultiUserConverter extends UserConverter {
    Collection<String> extractUserStringsFromString(String value);
}
