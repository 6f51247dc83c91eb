package io.clearowner.jira.field;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Turns an owner into what the field's templates show. */
public final class OwnerViews {

    private final AvatarService avatars;
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    public OwnerViews(AvatarService avatars, UserManager users, JiraAuthenticationContext authentication) {
        this.avatars = avatars;
        this.users = users;
        this.authentication = authentication;
    }

    /** The owner to show; null without one. */
    public OwnerView of(ApplicationUser owner) {
        if (owner == null) {
            return null;
        }
        URI avatar = avatars.getAvatarURL(authentication.getLoggedInUser(), owner, Avatar.Size.SMALL);
        return new OwnerView(owner.getName(), owner.getDisplayName(), avatar == null ? "" : avatar.toString(),
                URLEncoder.encode(owner.getName(), StandardCharsets.UTF_8), owner.isActive());
    }

    /** The person that was typed into a form, so that the form can show the name; null if there is none. */
    public OwnerView named(String name) {
        return name == null || name.isEmpty() ? null : of(users.getUserByName(name));
    }
}
