package io.clearowner.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.reindex.Reindexing;
import io.clearowner.jira.setup.FieldSetup;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page "Clear Owner" in Jira's administration: {@code /secure/admin/ClearOwnerAdmin.jspa}. What changes something
 * takes POST with the XSRF token and goes on to the page by a redirect, so that reloading it changes nothing again.
 */
@AdminOnly
@WebSudoRequired
public class ClearOwnerAdmin extends JiraWebActionSupport {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ClearOwnerAdmin.class);
    private static final String PAGE = "/secure/admin/ClearOwnerAdmin.jspa";

    private final transient AdminPages pages;
    private final transient FieldSetup setup;
    private final transient Reindexing reindexing;
    private final transient GlobalPermissionManager permissions;

    private String done = "";

    @Inject
    public ClearOwnerAdmin(AdminPages pages, FieldSetup setup, Reindexing reindexing,
            GlobalPermissionManager permissions) {
        this.pages = pages;
        this.setup = setup;
        this.reindexing = reindexing;
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
            log.error("Cannot repair the fields", e);
            return failed("clear-owner.admin.fields.failed", e);
        }
        return to("fields");
    }

    /** Has all issues indexed again. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doReindex() {
        if (!administrator()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        reindexing.request();
        return to("reindex");
    }

    /** What the template shows. */
    public AdminPage getPage() {
        return pages.page(done, getErrorMessages());
    }

    /** What was done before the redirect to this page. */
    public void setDone(String done) {
        this.done = done;
    }

    private boolean administrator() {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, getLoggedInUser());
    }

    private String to(String whatWasDone) {
        return getRedirect(PAGE + "?done=" + whatWasDone);
    }

    private String failed(String key, RuntimeException cause) {
        addErrorMessage(getText(key, cause.getMessage()));
        return SUCCESS;
    }
}
