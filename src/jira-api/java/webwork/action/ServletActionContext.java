package webwork.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high for getRequest
 */
public class ServletActionContext {
    public static HttpServletRequest getRequest() { throw new UnsupportedOperationException("ServletActionContext#getRequest"); }  // 11: K11
    public static HttpServletResponse getResponse() { throw new UnsupportedOperationException("ServletActionContext#getResponse"); }  // 10: O10
}
