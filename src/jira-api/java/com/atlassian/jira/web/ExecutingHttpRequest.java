package com.atlassian.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] get(): javax.servlet.http.HttpServletRequest up to 10.7.4,
 * jakarta.servlet.http.HttpServletRequest from 11.0.0; [K11]
 * Confidence: high
 */
public class ExecutingHttpRequest {
    public static HttpServletRequest get() {
        throw new UnsupportedOperationException("ExecutingHttpRequest#get");
    } // 11: K11

    public static HttpServletResponse getResponse() {
        throw new UnsupportedOperationException("ExecutingHttpRequest#getResponse");
    }
}
