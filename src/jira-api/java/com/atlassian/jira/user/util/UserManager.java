package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] getUserByKey, getUserByName on 11; [W11] getUserByNameEvenWhenUnknown on 11.3; [J6]
 * Confidence: high for the getUserBy* members; medium for the rest
 */
public interface UserManager {
    int getTotalUserCount();

    Collection<ApplicationUser> getAllApplicationUsers();

    ApplicationUser getUserByKey(String userKey); // 11: S11 K11

    ApplicationUser getUserByName(String userName); // 8-9: M9 G8 I8 C8

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey); // 11: K11

    ApplicationUser getUserByNameEvenWhenUnknown(String userName); // 10: W10

    boolean isUserExisting(ApplicationUser user);

    boolean canUpdateUser(ApplicationUser user);

    Collection<Group> getGroups();

    Group getGroup(String groupName);

    Optional<ApplicationUser> getUserById(Long userId); // 8-9: M9 I8; high up to 9.x: [M9] and its tests
}
