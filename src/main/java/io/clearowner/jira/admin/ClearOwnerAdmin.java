package io.clearowner.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.policy.Policies;
import io.clearowner.jira.reindex.Reindexing;
import io.clearowner.jira.setup.FieldSetup;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final transient Policies policies;
    private final transient Reindexing reindexing;
    private final transient GlobalPermissionManager permissions;

    private String done = "";
    private String[] policyReasons = new String[0];
    private String judgesResolved = "";

    @Inject
    public ClearOwnerAdmin(AdminPages pages, FieldSetup setup, Policies policies, Reindexing reindexing,
            GlobalPermissionManager permissions) {
        this.pages = pages;
        this.setup = setup;
        this.policies = policies;
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

    /** Creates the fields that are missing. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doCreateFields() {
        if (!administrator()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        try {
            setup.createMissing();
        } catch (RuntimeException e) {
            log.error("Cannot create the fields", e);
            return failed("clear-owner.admin.fields.failed", e);
        }
        return to("fields");
    }

    /** Saves which reasons count, and whether on resolved issues too; everything else stays as it is. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSavePolicy() {
        if (!administrator()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        try {
            PolicySettings now = PolicySettings.of(policies.global());
            PolicySettings settings = new PolicySettings(Optional.of(new HashSet<>(List.of(policyReasons))),
                    Optional.of("true".equals(judgesResolved)), now.issueTypeIds(), now.graceDays(),
                    now.confirmWithinDays(), now.onDecline(), now.reconfirmEveryDays(), now.inheritsFrom());
            policies.save(PolicyScope.GLOBAL, settings, OptionalInt.empty(), new UserKey(getLoggedInUser().getKey()));
        } catch (IllegalArgumentException e) {
            return failed("clear-owner.admin.policy.failed", e);
        }
        return to("policy");
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

    public void setPolicyReasons(String[] policyReasons) {
        this.policyReasons = policyReasons.clone();
    }

    public void setJudgesResolved(String judgesResolved) {
        this.judgesResolved = judgesResolved;
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
