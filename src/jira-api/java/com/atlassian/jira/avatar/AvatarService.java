package com.atlassian.jira.avatar;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] injects it on 11.0; [G8], [M9] getAvatarURL; [J6]
 * Confidence: high for the members shown up to 9.x; medium for 11
 */
public interface AvatarService {
    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser); // 8-9: M9 G8

    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size); // 8-9: M9 G8

    URI getAvatarUrlNoPermCheck(ApplicationUser avatarUser, Avatar.Size size);

    URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size);

    URI getProjectAvatarURL(Project project, Avatar.Size size);

    URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size); // 11: K11
}
