package com.atlassian.jira.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on 11.3 (getHttpRequest as jakarta HttpServletRequest); [J6]
 * Confidence: high
 */
public interface HttpServletVariables {
    HttpServletRequest getHttpRequest(); // 11: S11 K11

    HttpSession getHttpSession();

    HttpServletResponse getHttpResponse();

    ServletContext getServletContext();
}
