package webwork.action;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

/** What WebWork knows of the request that this thread answers. */
public class ActionContext {
    @SuppressWarnings("rawtypes")
    public static Map getParameters() {
        return new HashMap<>(getRequest().getParameterMap());
    }

    public static HttpServletRequest getRequest() {
        return ExecutingHttpRequest.get();
    }

    public static HttpServletResponse getResponse() {
        return ExecutingHttpRequest.getResponse();
    }
}
