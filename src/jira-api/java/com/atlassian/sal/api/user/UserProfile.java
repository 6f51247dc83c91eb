package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; sal-api 2.10 source via [J6]
 * Confidence: high
 */
public interface UserProfile {
    UserKey getUserKey();  // 11: K11
    String getUsername();  // 11: K11
    String getFullName();  // 7: A7
    String getEmail();  // 7: A7
    URI getProfilePictureUri(int width, int height);
    URI getProfilePictureUri();
    URI getProfilePageUri();
}
