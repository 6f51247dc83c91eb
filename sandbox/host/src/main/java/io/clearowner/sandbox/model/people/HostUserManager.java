package io.clearowner.sandbox.model.people;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Optional;

/** Users as Jira's {@code UserManager} finds them. */
public abstract class HostUserManager implements UserManager {
    private final Accounts accounts;

    public HostUserManager(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int getTotalUserCount() {
        return accounts.all().size();
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return accounts.all();
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return accounts.byKey(userKey).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return accounts.byName(userName).orElse(null);
    }

    /** As Jira's Javadoc says, a deleted user is an inactive stand-in whose names are its key. */
    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        return userKey == null ? null : accounts.byKey(userKey).orElseGet(() -> unknown(userKey));
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String userName) {
        return userName == null ? null : accounts.byName(userName).orElseGet(() -> unknown(userName));
    }

    @Override
    public boolean isUserExisting(ApplicationUser user) {
        return user != null && accounts.byKey(user.getKey()).isPresent();
    }

    @Override
    public boolean canUpdateUser(ApplicationUser user) {
        return isUserExisting(user);
    }

    @Override
    public Collection<Group> getGroups() {
        return accounts.groups().stream().<Group>map(HostGroup::new).toList();
    }

    @Override
    public Group getGroup(String groupName) {
        return accounts.groups().contains(groupName) ? new HostGroup(groupName) : null;
    }

    @Override
    public Optional<ApplicationUser> getUserById(Long userId) {
        return accounts.all().stream()
                .filter(user -> user.getId().equals(userId))
                .findFirst();
    }

    private static ApplicationUser unknown(String keyOrName) {
        return new HostUser(-1L, keyOrName, keyOrName, keyOrName, "?", false);
    }
}
