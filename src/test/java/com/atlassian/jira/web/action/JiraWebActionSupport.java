package com.atlassian.jira.web.action;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Stand-in for tests: what Jira does for an action. Texts are shown as their keys, redirects as where they lead. */
public class JiraWebActionSupport extends JiraActionSupport {

    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";

    private static final long serialVersionUID = 1L;

    private final List<String> errorMessages = new ArrayList<>();

    public ApplicationUser getLoggedInUser() {
        return null;
    }

    public String getRedirect(String defaultUrl) {
        return "redirect to " + defaultUrl;
    }

    @Override
    public String getText(String key, String value) {
        return key + " " + value;
    }

    public HttpServletResponse getHttpResponse() {
        return null;
    }

    public Project getSelectedProject() {
        return null;
    }

    public void addError(String field, String message) {
        errorMessages.add(field + ": " + message);
    }

    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    public Collection<String> getErrorMessages() {
        return List.copyOf(errorMessages);
    }
}
