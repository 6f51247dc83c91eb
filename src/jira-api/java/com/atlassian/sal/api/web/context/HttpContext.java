package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high (jakarta types in 11)
 */
public interface HttpContext {
    HttpServletRequest getRequest();  // 11: K11
    HttpServletResponse getResponse();
    HttpSession getSession(boolean create);
}
