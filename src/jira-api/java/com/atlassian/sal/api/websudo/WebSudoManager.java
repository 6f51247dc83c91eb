package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high
 */
public interface WebSudoManager {
    boolean canExecuteRequest(HttpServletRequest request);
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);  // 11: K11
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;  // 11: K11
}
