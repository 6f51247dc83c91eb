package io.clearowner.jira.platform;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.UserKey;

/** Converts Jira users to the keys that the rules use. */
public final class UserKeys {

    /** The key in our rows for people without an account. No account has it. */
    public static final UserKey FORMER = new UserKey("clear-owner-former-user");

    private UserKeys() {}

    /** @param user not null */
    public static UserKey of(ApplicationUser user) {
        return new UserKey(user.getKey());
    }
}
