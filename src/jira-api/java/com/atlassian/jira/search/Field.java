package com.atlassian.jira.search;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] Collection&lt;com.atlassian.jira.search.Field&gt; on 11.1; [UG11]
 * Confidence: medium (interface inferred; members not seen)
 */
public interface Field {
}
