package io.clearowner.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.setup.FieldSetup;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * The page that Jira offers once the app is installed: {@code /secure/admin/ClearOwnerGettingStarted.jspa}. It says what
 * the app did by itself and what is left to do; whoever comes back later sees the same state.
 */
@AdminOnly
@WebSudoRequired
public class ClearOwnerGettingStarted extends JiraWebActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient AdminPages pages;
    private final transient FieldSetup setup;
    private final transient GlobalPermissionManager permissions;

    private String[] screens = new String[0];

    @Inject
    public ClearOwnerGettingStarted(AdminPages pages, FieldSetup setup, GlobalPermissionManager permissions) {
        this.pages = pages;
        this.setup = setup;
        this.permissions = permissions;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return doExecute();
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doExecute() {
        return administrator() ? SUCCESS : PERMISSION_VIOLATION_RESULT;
    }

    /** Creates the fields that are missing, and puts those of the owners on the default screen. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doRepair() {
        if (!administrator()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        try {
            setup.repair();
        } catch (RuntimeException e) {
            addErrorMessage(getText("clear-owner.admin.fields.failed", e.getMessage()));
            return SUCCESS;
        }
        return getRedirect("/secure/admin/ClearOwnerGettingStarted.jspa");
    }

    /** Puts the owner fields on the screens that were chosen. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doAddToScreens() {
        if (!administrator()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        try {
            setup.putOnScreens(Arrays.stream(screens).map(Long::valueOf).toList());
        } catch (RuntimeException e) {
            addErrorMessage(getText("clear-owner.started.screens.failed", e.getMessage()));
            return SUCCESS;
        }
        return getRedirect("/secure/admin/ClearOwnerGettingStarted.jspa");
    }

    /** Ids of the screens that were chosen; none if no box was ticked. */
    public void setScreens(String[] screens) {
        this.screens = screens.clone();
    }

    /** What the template shows. */
    public AdminPage getPage() {
        return pages.page("", getErrorMessages());
    }

    private boolean administrator() {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, getLoggedInUser());
    }
}
