package com.atlassian.jira.issue.fields.rest.json.beans;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.EmailFormatter;
import java.util.Collection;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; crowd-User overloads dropped (7.0)
 * Confidence: high for shortBean with ApplicationUser up to 8.x, medium for 11
 */
public class UserJsonBean {
    public UserJsonBean() {}

    public String getSelf() {
        throw new UnsupportedOperationException("UserJsonBean#getSelf");
    }

    public void setSelf(String self) {
        throw new UnsupportedOperationException("UserJsonBean#setSelf");
    }

    public String getName() {
        throw new UnsupportedOperationException("UserJsonBean#getName");
    }

    public void setName(String name) {
        throw new UnsupportedOperationException("UserJsonBean#setName");
    }

    public String getKey() {
        throw new UnsupportedOperationException("UserJsonBean#getKey");
    }

    public void setKey(String key) {
        throw new UnsupportedOperationException("UserJsonBean#setKey");
    }

    public String getEmailAddress() {
        throw new UnsupportedOperationException("UserJsonBean#getEmailAddress");
    }

    public Map<String, String> getAvatarUrls() {
        throw new UnsupportedOperationException("UserJsonBean#getAvatarUrls");
    }

    public void setAvatarUrls(Map<String, String> avatarUrls) {
        throw new UnsupportedOperationException("UserJsonBean#setAvatarUrls");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("UserJsonBean#getDisplayName");
    }

    public void setDisplayName(String displayName) {
        throw new UnsupportedOperationException("UserJsonBean#setDisplayName");
    }

    public boolean isActive() {
        throw new UnsupportedOperationException("UserJsonBean#isActive");
    }

    public void setActive(boolean active) {
        throw new UnsupportedOperationException("UserJsonBean#setActive");
    }

    public static Collection<UserJsonBean> shortBeanCollection(
            Collection<ApplicationUser> users,
            JiraBaseUrls urls,
            ApplicationUser loggedInUser,
            EmailFormatter emailFormatter) {
        throw new UnsupportedOperationException("UserJsonBean#shortBeanCollection");
    }

    public static UserJsonBean shortBean(
            ApplicationUser user, JiraBaseUrls urls, ApplicationUser currentUser, EmailFormatter emailFormatter) {
        throw new UnsupportedOperationException("UserJsonBean#shortBean");
    }
}
