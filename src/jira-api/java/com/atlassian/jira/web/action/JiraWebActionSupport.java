package com.atlassian.jira.web.action;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.HttpServletVariables;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] seven actions and [K11] six actions on 11 (getHttpRequest, getRedirect, getLoggedInUser,
 * addErrorMessage, returnComplete, getI18nHelper, doExecute/doDefault overrides); [W11] settings action on 11.3;
 * [J6]
 * Confidence: high for the members shown
 */
@SuppressWarnings("serial")
public class JiraWebActionSupport extends JiraActionSupport implements ErrorCollection, HttpServletVariables {
    public static final String RETURN_URL_PARAMETER = "returnUrl"; // 11: S11
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation"; // 10: W10
    public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";

    public JiraWebActionSupport() {} // 11: S11 K11

    public ApplicationUser getLoggedInUser() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getLoggedInUser");
    } // 11: K11

    public String getXsrfToken() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getXsrfToken");
    }

    public HttpServletRequest getHttpRequest() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getHttpRequest");
    } // 11: S11 K11

    public HttpSession getHttpSession() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getHttpSession");
    } // 8-9: I8

    public HttpServletResponse getHttpResponse() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getHttpResponse");
    } // 8-9: I8

    public ServletContext getServletContext() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getServletContext");
    } // 8-9: I8

    protected GlobalPermissionManager getGlobalPermissionManager() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getGlobalPermissionManager");
    }

    protected PermissionManager getPermissionManager() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getPermissionManager");
    }

    public ConstantsManager getConstantsManager() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getConstantsManager");
    }

    public boolean hasProjectPermission(ProjectPermissionKey permissionKey, Project project) {
        throw new UnsupportedOperationException("JiraWebActionSupport#hasProjectPermission");
    } // 11: K11; high: [K11] on 11.0

    public ProjectManager getProjectManager() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getProjectManager");
    } // 11: K11

    public DateTimeFormatter getDateTimeFormatter() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getDateTimeFormatter");
    } // 11: S11

    public String getRedirect(String defaultUrl) {
        throw new UnsupportedOperationException("JiraWebActionSupport#getRedirect");
    } // 10: W10

    public String getRedirect(String defaultUrl, boolean allowUnsafeRedirect) {
        throw new UnsupportedOperationException("JiraWebActionSupport#getRedirect");
    }

    protected String forceRedirect(String redirect) {
        throw new UnsupportedOperationException("JiraWebActionSupport#forceRedirect");
    } // 11: K11

    public void addErrorCollection(ErrorCollection errors) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addErrorCollection");
    }

    public void addError(String field, String message) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addError");
    } // 8-9: M9

    public void addError(String field, String message, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addError");
    }

    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addErrorMessage");
    } // 11: S11 K11

    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addErrorMessage");
    }

    public void addErrorMessages(Collection<String> errorMessages) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addErrorMessages");
    }

    public void addErrors(Map<String, String> errors) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addErrors");
    }

    public void addReason(ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addReason");
    }

    public void addReasons(Set<ErrorCollection.Reason> reasons) {
        throw new UnsupportedOperationException("JiraWebActionSupport#addReasons");
    }

    public void setReasons(Set<ErrorCollection.Reason> reasons) {
        throw new UnsupportedOperationException("JiraWebActionSupport#setReasons");
    }

    public Set<ErrorCollection.Reason> getReasons() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getReasons");
    }

    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getErrorMessages");
    } // 11: S11 K11

    public void setErrorMessages(Collection<String> errorMessages) {
        throw new UnsupportedOperationException("JiraWebActionSupport#setErrorMessages");
    }

    public Collection<String> getFlushedErrorMessages() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getFlushedErrorMessages");
    }

    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getErrors");
    }

    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("JiraWebActionSupport#hasAnyErrors");
    }

    public String getReturnUrl() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getReturnUrl");
    }

    public void setReturnUrl(String returnUrl) {
        throw new UnsupportedOperationException("JiraWebActionSupport#setReturnUrl");
    } // 11: S11

    public Project getSelectedProject() {
        throw new UnsupportedOperationException("JiraWebActionSupport#getSelectedProject");
    }

    public void setSelectedProjectId(Long id) {
        throw new UnsupportedOperationException("JiraWebActionSupport#setSelectedProjectId");
    }

    public String htmlEncode(String encodeMe) {
        throw new UnsupportedOperationException("JiraWebActionSupport#htmlEncode");
    }

    public String urlEncode(String encode) {
        throw new UnsupportedOperationException("JiraWebActionSupport#urlEncode");
    }

    public boolean isInlineDialogMode() {
        throw new UnsupportedOperationException("JiraWebActionSupport#isInlineDialogMode");
    }

    public void setInline(boolean inline) {
        throw new UnsupportedOperationException("JiraWebActionSupport#setInline");
    }

    public String returnComplete() {
        throw new UnsupportedOperationException("JiraWebActionSupport#returnComplete");
    }

    public String returnComplete(String url) {
        throw new UnsupportedOperationException("JiraWebActionSupport#returnComplete");
    }

    protected final String returnCompleteWithInlineRedirect(String url) {
        throw new UnsupportedOperationException("JiraWebActionSupport#returnCompleteWithInlineRedirect");
    }
}
