package webwork.action;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

/** WebWork's data about the request of the current thread. */
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
