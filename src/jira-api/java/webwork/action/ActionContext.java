package webwork.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0, [W11] getParameters() on 11.3
 * Confidence: high for getParameters; medium for the servlet accessors (jakarta in 11)
 */
public class ActionContext {
    public static Map getParameters() { throw new UnsupportedOperationException("ActionContext#getParameters"); }  // 10: W10
    public static HttpServletRequest getRequest() { throw new UnsupportedOperationException("ActionContext#getRequest"); }
    public static HttpServletResponse getResponse() { throw new UnsupportedOperationException("ActionContext#getResponse"); }
}
