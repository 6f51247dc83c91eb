package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D] complete interface; [K11] (getRemoteUser, getRemoteUserKey, getUserProfile, isAdmin,
 * isSystemAdmin) on 11.0
 * Confidence: high; servlet types jakarta in 11, javax up to 10 ([K11] passes a jakarta HttpServletRequest)
 */
public interface UserManager {
    UserProfile getRemoteUser();  // 11: K11
    UserKey getRemoteUserKey();  // 11: K11
    UserProfile getRemoteUser(HttpServletRequest request);  // 10: O10
    UserKey getRemoteUserKey(HttpServletRequest request);  // 7: A7
    UserProfile getUserProfile(String username);  // 11: K11
    UserProfile getUserProfile(UserKey userKey);  // 11: K11
    boolean isUserInGroup(UserKey userKey, String group);
    boolean isSystemAdmin(UserKey userKey);  // 11: K11
    boolean isAdmin(UserKey userKey);  // 11: K11
    boolean isLicensed(UserKey userKey);
    boolean isLimitedUnlicensedUser(UserKey userKey);
    boolean authenticate(String username, String password);
    Principal resolve(String username) throws UserResolutionException;  // 11: K11
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
    boolean isAnonymousAccessEnabled();
    boolean isLimitedUnlicensedAccessEnabled();
}
