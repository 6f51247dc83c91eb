package com.atlassian.jira.web;

import io.clearowner.sandbox.kernel.CurrentRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request of the current thread; null outside a request. */
public class ExecutingHttpRequest {
    public static HttpServletRequest get() {
        return CurrentRequest.get().map(CurrentRequest::request).orElse(null);
    }

    public static HttpServletResponse getResponse() {
        return CurrentRequest.get().map(CurrentRequest::response).orElse(null);
    }
}
