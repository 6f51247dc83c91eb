package io.clearowner.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** What both owner fields ask of Jira about people. */
public final class OwnerFieldSupport {

    private final UserManager users;
    private final IssueManager issues;
    private final UserBeanFactory beans;
    private final JiraBaseUrls urls;
    private final JiraAuthenticationContext authentication;
    private final OwnerViews views;

    public OwnerFieldSupport(UserManager users, IssueManager issues, UserBeanFactory beans, JiraBaseUrls urls,
            JiraAuthenticationContext authentication, OwnerViews views) {
        this.users = users;
        this.issues = issues;
        this.beans = beans;
        this.urls = urls;
        this.authentication = authentication;
        this.views = views;
    }

    /** The user of a stored key; a deleted user is still shown, as an unknown one. */
    ApplicationUser byKey(String key) {
        return users.getUserByKeyEvenWhenUnknown(key);
    }

    /** @throws FieldValidationException with a message for the person who typed the name */
    ApplicationUser byName(String name) {
        ApplicationUser user = users.getUserByName(name);
        if (user == null) {
            throw new FieldValidationException(text("clear-owner.field.error.unknown-user", name));
        }
        return user;
    }

    /**
     * What is wrong with a name in a form or request. A deactivated person is refused as new input only: an issue that
     * is owned by one already stays editable. The form says which issue it edits; the owner stored on that issue decides.
     *
     * @param issueId id of the edited issue as the form sent it; blank when creating and through REST
     * @return null if nothing is wrong
     */
    String problem(CustomField field, String name, String issueId) {
        if (name.isEmpty()) {
            return null;
        }
        ApplicationUser user = users.getUserByName(name);
        if (user == null) {
            return isStored(field, issueId, name) ? null : text("clear-owner.field.error.unknown-user", name);
        }
        return user.isActive() || isStored(field, issueId, name)
                ? null : text("clear-owner.field.error.inactive-user", user.getDisplayName());
    }

    private boolean isStored(CustomField field, String issueId, String name) {
        if (!issueId.matches("\\d{1,18}")) {
            return false;
        }
        Issue issue = issues.getIssueObject(Long.valueOf(issueId));
        return issue != null && issue.getCustomFieldValue(field) instanceof ApplicationUser stored
                && stored.getName().equals(name);
    }

    UserJsonBean json(ApplicationUser owner) {
        return beans.createBean(owner, authentication.getLoggedInUser());
    }

    String pickerUrl() {
        return urls.restApi2BaseUrl() + "user/search?username=";
    }

    /** @return null if there is no user of this key */
    ApplicationUser existing(String key) {
        return users.getUserByKey(key);
    }

    String text(String key, String argument) {
        return authentication.getI18nHelper().getText(key, argument);
    }

    OwnerViews views() {
        return views;
    }
}
