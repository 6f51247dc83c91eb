package io.clearowner.jira.ui.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import jakarta.inject.Inject;

/** The page "Clear Owner" in Jira's administration: {@code /secure/admin/ClearOwnerAdmin.jspa}. */
@AdminOnly
@WebSudoRequired
public class ClearOwnerAdmin extends AdministratorAction {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/secure/admin/ClearOwnerAdmin.jspa?done=";

    private final transient AdminPages pages;
    private final transient Reindexing reindexing;

    private String done = "";

    @Inject
    public ClearOwnerAdmin(
            AdminPages pages, FieldSetup setup, Reindexing reindexing, GlobalPermissionManager permissions) {
        super(setup, permissions, DONE + "fields");
        this.pages = pages;
        this.reindexing = reindexing;
    }

    /** Re-indexes all issues. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doReindex() {
        return change("clear-owner.admin.reindex.failed", reindexing::request, DONE + "reindex");
    }

    /** The data for the template. */
    public AdminPage getPage() {
        return pages.page(done, getErrorMessages());
    }

    /** What was done before the redirect to this page, by its code. */
    public void setDone(String done) {
        this.done = done;
    }
}
