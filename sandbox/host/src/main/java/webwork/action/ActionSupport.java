package webwork.action;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Runs a command of an action: {@code /Alias!default.jspa} calls {@code doDefault}, {@code /Alias.jspa} validates and
 * calls {@code doExecute} (https://developer.atlassian.com/server/jira/platform/webwork/).
 */
public class ActionSupport implements Action {
    private static final long serialVersionUID = 1L;

    public ActionSupport() {}

    @Override
    public String execute() throws Exception {
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return SUCCESS;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {}

    public boolean invalidInput() {
        return this instanceof ErrorCollection errors && errors.hasAnyErrors();
    }

    public String getCommandName() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        String path = request == null ? "" : request.getRequestURI();
        int bang = path.lastIndexOf('!');
        return bang < 0 ? null : path.substring(bang + 1, path.lastIndexOf('.'));
    }
}
