package com.atlassian.jira.issue.fields.rest.json.beans;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] constructor parameter on 11.3; [J6]
 * Confidence: high
 */
public interface JiraBaseUrls {
    String baseUrl();

    String restApi2BaseUrl();
}
