package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.UserSearches;

/** Jira's user search finds people by name, and all of them for an empty query. */
public final class UserSearchCheck implements JiraCheck {

    private final UserSearches users;

    public UserSearchCheck(UserSearches users) {
        this.users = users;
    }

    @Override
    public String code() {
        return "user-search";
    }

    @Override
    public Finding run(Trial trial) {
        ApplicationUser administrator = trial.administrator();
        boolean byName = users.active(administrator.getName()).stream()
                .anyMatch(user -> user.getKey().equals(administrator.getKey()));
        int all = users.active("").size();
        String observed = "your name finds you: " + byName + "; an empty query finds " + all + " active users and "
                + users.deactivated().size() + " deactivated ones";
        return byName && all > 0 ? Finding.ok(observed) : Finding.failed(observed);
    }
}
