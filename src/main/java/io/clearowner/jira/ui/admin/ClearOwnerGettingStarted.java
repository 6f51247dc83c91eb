package io.clearowner.jira.ui.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.ui.setup.FieldSetup;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * The page that Jira offers after installing the app: {@code /secure/admin/ClearOwnerGettingStarted.jspa}. It shows
 * what the app has set up and what is left to do, in its current state.
 */
@AdminOnly
@WebSudoRequired
public class ClearOwnerGettingStarted extends AdministratorAction {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/secure/admin/ClearOwnerGettingStarted.jspa";

    private final transient AdminPages pages;
    private final transient FieldSetup setup;

    private String[] screens = new String[0];

    @Inject
    public ClearOwnerGettingStarted(AdminPages pages, FieldSetup setup, GlobalPermissionManager permissions) {
        super(setup, permissions, PAGE);
        this.pages = pages;
        this.setup = setup;
    }

    /** Puts the owner fields on the chosen screens. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doAddToScreens() {
        return change(
                "clear-owner.started.screens.failed",
                () -> setup.putOnScreens(Arrays.stream(screens)
                        .map(ClearOwnerGettingStarted::screenId)
                        .toList()),
                PAGE);
    }

    private static Long screenId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw FieldSetup.unknownScreen(text);
        }
        return Long.valueOf(text);
    }

    /** Ids of the chosen screens; not set if no box is ticked. */
    public void setScreens(String[] screens) {
        this.screens = screens.clone();
    }

    /** The data for the template. */
    public AdminPage getPage() {
        return pages.page("", getErrorMessages());
    }
}
