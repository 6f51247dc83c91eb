package io.clearowner.jira.ui.project;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page "Ownership" in the settings of a project, {@code /secure/ClearOwnerProject!default.jspa?projectKey=KEY}, for
 * administrators of the project. It reads and changes data through REST, which checks the permission too. An absent and
 * a hidden project are refused with the same message.
 */
public class ClearOwnerProject extends JiraWebActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient Access access;

    private String projectKey = "";
    private String refused = "";

    @Inject
    public ClearOwnerProject(Access access) {
        this.access = access;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return doExecute();
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doExecute() {
        try {
            projectKey = access.administeredProject(projectKey).getKey();
            return SUCCESS;
        } catch (Refusal e) {
            refused = e.problems().get(0).message(getI18nHelper());
            getHttpResponse().setStatus(status(e.kind()));
            return PERMISSION_VIOLATION_RESULT;
        }
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_LOGGED_IN -> HttpServletResponse.SC_UNAUTHORIZED;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    /** The key from the address; once the page is authorized, the project's current key. */
    public String getProjectKey() {
        return projectKey;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    /** Why the page is not shown, in the reader's language. */
    public String getRefused() {
        return refused;
    }
}
