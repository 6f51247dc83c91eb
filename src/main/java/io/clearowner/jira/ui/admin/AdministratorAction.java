package io.clearowner.jira.ui.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.ui.setup.FieldSetup;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page of the app in Jira's administration, for Jira administrators only. Changes require POST with the XSRF token
 * and end with a redirect, so that reloading the page does not repeat them. The annotations for administrators and
 * secure sessions are on each page's own class, where Jira looks for them.
 */
public abstract class AdministratorAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(AdministratorAction.class);

    private final transient FieldSetup setup;
    private final transient GlobalPermissionManager permissions;
    private final String afterRepair;

    /** @param afterRepair where to redirect after repairing the fields, relative to the context path */
    AdministratorAction(FieldSetup setup, GlobalPermissionManager permissions, String afterRepair) {
        this.setup = setup;
        this.permissions = permissions;
        this.afterRepair = afterRepair;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return doExecute();
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doExecute() {
        return isAdministrator() ? SUCCESS : PERMISSION_VIOLATION_RESULT;
    }

    /** Creates missing fields and puts the owner fields on the default screen. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doRepair() {
        return change("clear-owner.admin.fields.failed", setup::repair, afterRepair);
    }

    /**
     * Makes a change and redirects. Refuses users who are not administrators. Shows a failure, and what is wrong with
     * the request, on the page itself.
     */
    String change(String failureKey, Runnable change, String redirect) {
        if (!isAdministrator()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        try {
            change.run();
        } catch (Refusal refusal) {
            refusal.problems().forEach(problem -> addErrorMessage(problem.message(getI18nHelper())));
            getHttpResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return SUCCESS;
        } catch (RuntimeException e) {
            log.error("Cannot make the change of an administrator: {}", failureKey, e);
            addErrorMessage(getText(failureKey, e.getMessage()));
            return SUCCESS;
        }
        return getRedirect(redirect);
    }

    private boolean isAdministrator() {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, getLoggedInUser());
    }
}
