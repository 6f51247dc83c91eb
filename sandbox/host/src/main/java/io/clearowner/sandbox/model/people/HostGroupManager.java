package io.clearowner.sandbox.model.people;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/** Groups and their members. */
public abstract class HostGroupManager implements GroupManager {
    private final Accounts accounts;

    public HostGroupManager(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean groupExists(String groupName) {
        return accounts.groups().contains(groupName);
    }

    @Override
    public Collection<Group> getAllGroups() {
        return accounts.groups().stream().<Group>map(HostGroup::new).toList();
    }

    @Override
    public Group getGroup(String groupName) {
        return groupExists(groupName) ? new HostGroup(groupName) : null;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return accounts.groupsOf(user).contains(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, Group group) {
        return group != null && isUserInGroup(user, group.getName());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return accounts.membersOf(groupName).stream()
                .map(accounts::byKey)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    @Override
    public Collection<String> getUserNamesInGroup(String groupName) {
        return getUsersInGroup(groupName).stream()
                .map(ApplicationUser::getUsername)
                .toList();
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return accounts.groupsOf(user);
    }
}
