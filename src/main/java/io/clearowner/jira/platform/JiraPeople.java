package io.clearowner.jira.platform;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.UserKey;

/** Answers questions about users from Jira's user cache and permission schemes. */
public final class JiraPeople implements People {

    private final UserManager users;
    private final PermissionManager permissions;
    private final SeenPeople seen;

    public JiraPeople(UserManager users, PermissionManager permissions, SeenPeople seen) {
        this.users = users;
        this.permissions = permissions;
        this.seen = seen;
    }

    @Override
    public boolean active(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        if (user == null) {
            return false;
        }
        seen.seen(user);
        return user.isActive();
    }

    /** @throws IllegalArgumentException if the facts are not those of a Jira issue */
    @Override
    public boolean canBrowse(UserKey key, IssueFacts facts) {
        if (!(facts instanceof JiraIssueFacts jiraFacts)) {
            throw new IllegalArgumentException("facts: expected those of a Jira issue, were " + facts.getClass());
        }
        // Jira treats a null user as anonymous, who may browse public projects; a deleted owner may not.
        ApplicationUser user = users.getUserByKey(key.value());
        if (user != null) {
            seen.seen(user);
        }
        return user != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, jiraFacts.issue(), user);
    }
}
