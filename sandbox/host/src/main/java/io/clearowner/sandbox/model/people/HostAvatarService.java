package io.clearowner.sandbox.model.people;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The URLs of avatars, which the web part renders and serves at Jira's paths. */
public abstract class HostAvatarService implements AvatarService {
    private static final long USER_PICTURE = 10122;
    private static final long PROJECT_PICTURE = 10324;

    private final JiraBaseUrls urls;

    public HostAvatarService(JiraBaseUrls urls) {
        this.urls = urls;
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) {
        return getAvatarURL(remoteUser, avatarUser, Avatar.Size.LARGE);
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return URI.create("/jira" + userPicture(avatarUser, size));
    }

    @Override
    public URI getAvatarUrlNoPermCheck(ApplicationUser avatarUser, Avatar.Size size) {
        return getAvatarURL(null, avatarUser, size);
    }

    @Override
    public URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return URI.create(urls.baseUrl() + userPicture(avatarUser, size));
    }

    @Override
    public URI getProjectAvatarURL(Project project, Avatar.Size size) {
        return URI.create("/jira/secure/projectavatar?" + picture(size, PROJECT_PICTURE));
    }

    @Override
    public URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size) {
        return URI.create(urls.baseUrl() + "/secure/projectavatar?" + picture(size, PROJECT_PICTURE));
    }

    private static String userPicture(ApplicationUser user, Avatar.Size size) {
        String owner = user == null ? "" : "ownerId=" + URLEncoder.encode(user.getKey(), StandardCharsets.UTF_8) + "&";
        return "/secure/useravatar?" + owner + picture(size, USER_PICTURE);
    }

    private static String picture(Avatar.Size size, long id) {
        return (size.getParam().isEmpty() ? "" : "size=" + size.getParam() + "&") + "avatarId=" + id;
    }
}
