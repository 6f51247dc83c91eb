package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] isUserInGroup(ApplicationUser, String) checked in 8.0.0, 9.12.0, 10.7.4, 11.3.4 and not
 * deprecated; [W11] &#64;ComponentImport on 11.3; [J6]
 * Confidence: high for isUserInGroup(ApplicationUser, String); medium for the rest
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    Collection<Group> getAllGroups();

    Group getGroup(String groupName); // 8-9: M9 G8 I8

    boolean isUserInGroup(ApplicationUser user, String groupName); // 8-9: M9

    boolean isUserInGroup(ApplicationUser user, Group group); // 8-9: I8

    Collection<ApplicationUser> getUsersInGroup(String groupName); // 8-9: M9

    Collection<String> getUserNamesInGroup(String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user); // 8-9: M9 G8

    Collection<ApplicationUser> getUsersInGroup(Group group); // 8-9: M9 G8 I8; high: [G8], [M9]
}
