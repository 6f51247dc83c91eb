package io.clearowner.sandbox.model.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.EmailFormatter;

/** Addresses are shown to everybody who is logged in. */
public abstract class HostEmailFormatter implements EmailFormatter {
    @Override
    public boolean emailVisible(ApplicationUser user) {
        return user != null;
    }

    @Override
    public String formatEmail(String email, ApplicationUser currentUser) {
        return emailVisible(currentUser) ? email : null;
    }
}
