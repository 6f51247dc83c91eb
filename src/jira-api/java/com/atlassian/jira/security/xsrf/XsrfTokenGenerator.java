package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] generateToken(jakarta HttpServletRequest), from ComponentAccessor.getComponent, on 11.3; [J6]
 * Confidence: high for generateToken(HttpServletRequest); medium for the rest
 */
public interface XsrfTokenGenerator {
    public static final String TOKEN_HTTP_SESSION_KEY = "atlassian.xsrf.token";
    public static final String TOKEN_WEB_PARAMETER_KEY = "atl_token";

    String generateToken();

    String generateToken(boolean create);

    String generateToken(HttpServletRequest request);

    String generateToken(HttpServletRequest request, boolean create);

    String getToken(HttpServletRequest request);

    String getXsrfTokenName();

    boolean validateToken(HttpServletRequest request, String token);
}
