package io.clearowner.jira.ui.field;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Creates the view of an owner for the field's templates. */
public final class OwnerViews {

    private final AvatarService avatars;
    private final UserManager users;
    private final JiraBaseUrls urls;
    private final JiraAuthenticationContext authentication;

    public OwnerViews(
            AvatarService avatars, UserManager users, JiraBaseUrls urls, JiraAuthenticationContext authentication) {
        this.avatars = avatars;
        this.users = users;
        this.urls = urls;
        this.authentication = authentication;
    }

    /**
     * The owner to show; null if there is none.
     *
     * @param value what Jira passes to a template: the user, or in forms the user name as stored or typed
     */
    public OwnerView of(Object value) {
        // Unverified on Jira 11: whether a template gets the user or the user name.
        if (value instanceof ApplicationUser owner) {
            return view(owner);
        }
        ApplicationUser user =
                value == null ? null : users.getUserByName(value.toString().trim());
        return user == null ? null : view(user);
    }

    private OwnerView view(ApplicationUser owner) {
        // Unverified on Jira 11: whether getAvatarURL can return null.
        URI avatar = avatars.getAvatarURL(authentication.getLoggedInUser(), owner, Avatar.Size.SMALL);
        String profile = urls.baseUrl() + "/secure/ViewProfile.jspa?name="
                + URLEncoder.encode(owner.getName(), StandardCharsets.UTF_8);
        String inactive =
                owner.isActive() ? "" : authentication.getI18nHelper().getText("clear-owner.clarity.inactive");
        return new OwnerView(
                owner.getName(), owner.getDisplayName(), avatar == null ? "" : avatar.toString(), profile, inactive);
    }
}
