package com.atlassian.jira.issue.fields.rest.json.beans;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.EmailFormatter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user in REST, as Jira writes it. */
public class UserJsonBean {
    private String self;
    private String name;
    private String key;
    private String emailAddress;
    private Map<String, String> avatarUrls;
    private String displayName;
    private boolean active;

    public UserJsonBean() {}

    public static Collection<UserJsonBean> shortBeanCollection(
            Collection<ApplicationUser> users,
            JiraBaseUrls urls,
            ApplicationUser loggedInUser,
            EmailFormatter emailFormatter) {
        return users.stream()
                .map(user -> shortBean(user, urls, loggedInUser, emailFormatter))
                .toList();
    }

    public static UserJsonBean shortBean(
            ApplicationUser user, JiraBaseUrls urls, ApplicationUser currentUser, EmailFormatter emailFormatter) {
        if (user == null) {
            return null;
        }
        AvatarService avatars = ComponentAccessor.getAvatarService();
        Map<String, String> pictures = new LinkedHashMap<>();
        for (Avatar.Size size : List.of(Avatar.Size.LARGE, Avatar.Size.NORMAL, Avatar.Size.SMALL, Avatar.Size.MEDIUM)) {
            pictures.put(
                    size.getPixels() + "x" + size.getPixels(),
                    avatars.getAvatarAbsoluteURL(currentUser, user, size).toString());
        }
        UserJsonBean bean = new UserJsonBean();
        bean.self = urls.restApi2BaseUrl() + "user?username="
                + URLEncoder.encode(user.getUsername(), StandardCharsets.UTF_8);
        bean.key = user.getKey();
        bean.name = user.getUsername();
        bean.displayName = user.getDisplayName();
        bean.active = user.isActive();
        bean.avatarUrls = pictures;
        bean.emailAddress =
                emailFormatter == null ? null : emailFormatter.formatEmail(user.getEmailAddress(), currentUser);
        return bean;
    }

    public String getSelf() {
        return self;
    }

    public String getName() {
        return name;
    }

    public String getKey() {
        return key;
    }

    public String getEmailAddress() {
        return emailAddress;
    }

    public Map<String, String> getAvatarUrls() {
        return avatarUrls;
    }

    public String getDisplayName() {
        return displayName;
    }

    public boolean isActive() {
        return active;
    }

    public void setSelf(String self) {
        this.self = self;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public void setAvatarUrls(Map<String, String> avatarUrls) {
        this.avatarUrls = avatarUrls;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
