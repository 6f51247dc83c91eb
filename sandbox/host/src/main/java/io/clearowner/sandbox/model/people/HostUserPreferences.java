package io.clearowner.sandbox.model.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import io.clearowner.sandbox.kernel.Partial;

/**
 * The preferences in users' profiles; the sandbox has only the format of mail.
 *
 * @see <a href="https://confluence.atlassian.com/jirasoftwareserver/managing-your-user-profile-938845213.html">Email
 *     type is HTML or text</a>
 */
public abstract class HostUserPreferences implements UserPreferencesManager {
    private final MailTypes types;

    protected HostUserPreferences(MailTypes types) {
        this.types = types;
    }

    @Override
    public ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
        return Partial.create(Preferences.class, types, user);
    }

    /** The preferences of one user. */
    public abstract static class Preferences implements ExtendedPreferences {
        private final MailTypes types;
        private final ApplicationUser user;

        protected Preferences(MailTypes types, ApplicationUser user) {
            this.types = types;
            this.user = user;
        }

        @Override
        public String getString(String key) {
            if (!MailTypes.PREFERENCE.equals(key)) {
                throw new UnsupportedOperationException("The sandbox has no preference " + key);
            }
            return types.of(user);
        }

        @Override
        public String getUserKey() {
            return user.getKey();
        }
    }
}
