package io.clearowner.jira.rest.json;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserKeys;

/** Formats people, with avatars that the reader may see. */
public final class UserJson {

    private final UserManager users;
    private final AvatarService avatars;
    private final JiraAuthenticationContext authentication;

    public UserJson(UserManager users, AvatarService avatars, JiraAuthenticationContext authentication) {
        this.users = users;
        this.avatars = avatars;
        this.authentication = authentication;
    }

    /** A deleted user is shown by key, as Jira shows deleted authors. */
    public UserInfo user(UserKey key) {
        ApplicationUser user = users.getUserByKeyEvenWhenUnknown(key.value());
        return new UserInfo(
                user.getKey(),
                user.getName(),
                key.equals(UserKeys.FORMER)
                        ? authentication.getI18nHelper().getText("clear-owner.former-user")
                        : user.getDisplayName(),
                avatars.getAvatarURL(authentication.getLoggedInUser(), user, Avatar.Size.LARGE)
                        .toString(),
                user.isActive());
    }
}
