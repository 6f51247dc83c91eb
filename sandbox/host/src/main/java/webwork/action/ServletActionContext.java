package webwork.action;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request and response of the action that this thread runs. */
public class ServletActionContext {
    public static HttpServletRequest getRequest() {
        return ExecutingHttpRequest.get();
    }

    public static HttpServletResponse getResponse() {
        return ExecutingHttpRequest.getResponse();
    }
}
