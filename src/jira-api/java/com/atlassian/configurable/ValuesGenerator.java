package com.atlassian.configurable;

import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: javadoc 10.2.0, https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/configurable/
 * ValuesGenerator.html; named on https://developer.atlassian.com/server/jira/platform/object-configurable-parameters
 * (February 2026)
 * Confidence: high on 10.2, medium for 11
 */
@SuppressWarnings("rawtypes")
public interface ValuesGenerator<K> {
    Map<K, String> getValues(Map userParams);
}
