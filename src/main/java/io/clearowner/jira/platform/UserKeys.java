package io.clearowner.jira.platform;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** Converts Jira users to the keys that the rules use. */
public final class UserKeys {

    /** The key in our rows for people without an account. No account has it. */
    public static final UserKey FORMER = new UserKey("clear-owner-former-user");

    private UserKeys() {}

    /** @param key as Jira stores it; null or blank for nobody */
    public static Optional<UserKey> optional(String key) {
        return key == null || key.isBlank() ? Optional.empty() : Optional.of(new UserKey(key));
    }

    /** @param user not null */
    public static UserKey of(ApplicationUser user) {
        return new UserKey(user.getKey());
    }
}
