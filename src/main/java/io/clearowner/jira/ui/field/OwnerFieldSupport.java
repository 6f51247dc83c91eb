package io.clearowner.jira.ui.field;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks up and formats people for both owner fields. */
public final class OwnerFieldSupport {

    private final UserManager users;
    private final UserSearchService userSearch;
    private final UserBeanFactory beans;
    private final JiraBaseUrls urls;
    private final JiraAuthenticationContext authentication;
    private final OwnerViews views;

    public OwnerFieldSupport(
            UserManager users,
            UserSearchService userSearch,
            UserBeanFactory beans,
            JiraBaseUrls urls,
            JiraAuthenticationContext authentication,
            OwnerViews views) {
        this.users = users;
        this.userSearch = userSearch;
        this.beans = beans;
        this.urls = urls;
        this.authentication = authentication;
        this.views = views;
    }

    /** The user with a stored key; a deleted user is returned as an unknown one. */
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

    ApplicationUser byNameOrFormer(String name) {
        ApplicationUser user = users.getUserByName(name);
        // Unverified on Jira 11: getUserByNameEvenWhenUnknown finds deleted users.
        return user != null ? user : users.getUserByNameEvenWhenUnknown(name);
    }

    /**
     * The error message for a new owner; empty if the name is valid. For an editor without permission to browse users,
     * it does not tell whether the account exists.
     *
     * @param storedKey key of the current owner of the edited issue, who is always valid
     */
    Optional<String> problem(String name, Supplier<Optional<String>> storedKey) {
        ApplicationUser user = users.getUserByName(name);
        if (user != null && user.isActive()) {
            return Optional.empty();
        }
        ApplicationUser former = byNameOrFormer(name);
        if (former != null && storedKey.get().filter(former.getKey()::equals).isPresent()) {
            return Optional.empty();
        }
        if (!userSearch.canPerformAjaxSearch(authentication.getLoggedInUser())) {
            return Optional.of(authentication.getI18nHelper().getText("clear-owner.field.error.not-active"));
        }
        return Optional.of(
                user == null
                        ? text("clear-owner.field.error.unknown-user", name)
                        : text("clear-owner.field.error.inactive-user", user.getDisplayName()));
    }

    UserJsonBean json(ApplicationUser owner) {
        return beans.createBean(owner, authentication.getLoggedInUser());
    }

    String pickerUrl() {
        return urls.restApi2BaseUrl() + "user/search?username=";
    }

    String text(String key, String argument) {
        return authentication.getI18nHelper().getText(key, argument);
    }

    OwnerViews views() {
        return views;
    }
}
