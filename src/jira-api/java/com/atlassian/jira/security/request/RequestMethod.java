package com.atlassian.jira.security.request;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11 (GET, POST)
 * Confidence: high for GET and POST; other constants not confirmed
 */
public enum RequestMethod {
    GET,
    POST;
}
