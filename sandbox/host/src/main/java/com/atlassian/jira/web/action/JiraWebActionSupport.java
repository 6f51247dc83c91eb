package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.jira.web.HttpServletVariables;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Base of the actions behind {@code /secure/*.jspa}: errors, user, redirect. An action that redirects answers
 * {@code none} (https://developer.atlassian.com/server/jira/platform/webwork/).
 */
public class JiraWebActionSupport extends JiraActionSupport implements ErrorCollection, HttpServletVariables {
    public static final String RETURN_URL_PARAMETER = "returnUrl";
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";
    public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";
    private static final long serialVersionUID = 1L;
    private final transient ErrorCollection errors = new SimpleErrorCollection();
    private String returnUrl;
    private transient Project selectedProject;

    public JiraWebActionSupport() {}

    @Override
    public ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getLoggedInUser();
    }

    public String getXsrfToken() {
        return ComponentAccessor.getComponent(XsrfTokenGenerator.class).generateToken(getHttpRequest());
    }

    @Override
    public HttpServletRequest getHttpRequest() {
        return ExecutingHttpRequest.get();
    }

    @Override
    public HttpSession getHttpSession() {
        return getHttpRequest().getSession();
    }

    @Override
    public HttpServletResponse getHttpResponse() {
        return ExecutingHttpRequest.getResponse();
    }

    @Override
    public ServletContext getServletContext() {
        return getHttpRequest().getServletContext();
    }

    protected GlobalPermissionManager getGlobalPermissionManager() {
        return ComponentAccessor.getComponent(GlobalPermissionManager.class);
    }

    protected PermissionManager getPermissionManager() {
        return ComponentAccessor.getComponent(PermissionManager.class);
    }

    public ConstantsManager getConstantsManager() {
        return ComponentAccessor.getComponent(ConstantsManager.class);
    }

    public boolean hasProjectPermission(ProjectPermissionKey permissionKey, Project project) {
        return getPermissionManager().hasPermission(permissionKey, project, getLoggedInUser());
    }

    public ProjectManager getProjectManager() {
        return ComponentAccessor.getComponent(ProjectManager.class);
    }

    public DateTimeFormatter getDateTimeFormatter() {
        return ComponentAccessor.getComponent(DateTimeFormatter.class);
    }

    public String getRedirect(String defaultUrl) {
        return getRedirect(defaultUrl, false);
    }

    public String getRedirect(String defaultUrl, boolean allowUnsafeRedirect) {
        String wanted = getReturnUrl() == null ? defaultUrl : getReturnUrl();
        boolean ours = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        if (!ours && !allowUnsafeRedirect && wanted.equals(getReturnUrl())) {
            wanted = defaultUrl;
        }
        return forceRedirect(wanted);
    }

    protected String forceRedirect(String redirect) {
        String context = getHttpRequest().getContextPath();
        boolean below = redirect.startsWith("/") && !redirect.startsWith(context + "/");
        try {
            getHttpResponse().sendRedirect(below ? context + redirect : redirect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NONE;
    }

    @Override
    public void addErrorCollection(ErrorCollection others) {
        errors.addErrorCollection(others);
    }

    @Override
    public void addError(String field, String message) {
        errors.addError(field, message);
    }

    @Override
    public void addError(String field, String message, ErrorCollection.Reason reason) {
        errors.addError(field, message, reason);
    }

    @Override
    public void addErrorMessage(String message) {
        errors.addErrorMessage(message);
    }

    @Override
    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        errors.addErrorMessage(message, reason);
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        errors.addErrorMessages(errorMessages);
    }

    @Override
    public void addErrors(Map<String, String> byField) {
        errors.addErrors(byField);
    }

    @Override
    public void addReason(ErrorCollection.Reason reason) {
        errors.addReason(reason);
    }

    @Override
    public void addReasons(Set<ErrorCollection.Reason> reasons) {
        errors.addReasons(reasons);
    }

    @Override
    public void setReasons(Set<ErrorCollection.Reason> reasons) {
        errors.setReasons(reasons);
    }

    @Override
    public Set<ErrorCollection.Reason> getReasons() {
        return errors.getReasons();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errors.getErrorMessages();
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        errors.setErrorMessages(errorMessages);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        return errors.getFlushedErrorMessages();
    }

    @Override
    public Map<String, String> getErrors() {
        return errors.getErrors();
    }

    @Override
    public boolean hasAnyErrors() {
        return errors.hasAnyErrors();
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    public Project getSelectedProject() {
        return selectedProject;
    }

    public void setSelectedProjectId(Long id) {
        selectedProject = id == null ? null : getProjectManager().getProjectObj(id);
    }

    public String htmlEncode(String encodeMe) {
        return encodeMe == null
                ? ""
                : encodeMe.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    public String urlEncode(String encode) {
        return URLEncoder.encode(encode, StandardCharsets.UTF_8);
    }

    public boolean isInlineDialogMode() {
        return false;
    }

    public void setInline(boolean inline) {
        throw new UnsupportedOperationException("The sandbox does not implement JiraWebActionSupport#setInline");
    }

    public String returnComplete() {
        return NONE;
    }

    public String returnComplete(String url) {
        return getRedirect(url);
    }

    protected final String returnCompleteWithInlineRedirect(String url) {
        return forceRedirect(url);
    }
}
