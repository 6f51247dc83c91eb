package io.clearowner.sandbox.model.people;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.user.search.UserSearchLimit;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds users by the beginning of a word in their name, display name or address
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/user/search/UserSearchService.html).
 */
public abstract class HostUserSearchService implements UserSearchService {
    private final Accounts accounts;
    private final GlobalPermissionManager permissions;

    public HostUserSearchService(Accounts accounts, GlobalPermissionManager permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    @Override
    public boolean canPerformAjaxSearch(JiraServiceContext context) {
        return canPerformAjaxSearch(context.getLoggedInApplicationUser());
    }

    @Override
    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return permissions.hasPermission(GlobalPermissionKey.USER_PICKER, user);
    }

    @Override
    public boolean canShowEmailAddresses(JiraServiceContext context) {
        return canPerformAjaxSearch(context);
    }

    @Override
    public List<ApplicationUser> findUsers(JiraServiceContext context, String query) {
        return findUsers(context, query, UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY);
    }

    @Override
    public List<ApplicationUser> findUsersAllowEmptyQuery(JiraServiceContext context, String query) {
        return findUsers(context, query, UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY);
    }

    @Override
    public List<ApplicationUser> findUsers(JiraServiceContext context, String query, UserSearchParams params) {
        return canPerformAjaxSearch(context) ? findUsers(query, params) : List.of();
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String text = query == null ? "" : query.trim().toLowerCase(Locale.ENGLISH);
        if (text.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        Stream<ApplicationUser> found = accounts.all().stream()
                .filter(user -> user.isActive() ? params.includeActive() : params.includeInactive())
                .filter(user -> text.isEmpty()
                        || startsAWord(user.getUsername(), text)
                        || startsAWord(user.getDisplayName(), text)
                        || params.canMatchEmail() && startsAWord(user.getEmailAddress(), text))
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName, String.CASE_INSENSITIVE_ORDER));
        return UserSearchLimit.apply(params, found).toList();
    }

    private static boolean startsAWord(String text, String start) {
        String lower = text.toLowerCase(Locale.ENGLISH);
        int at = lower.indexOf(start);
        while (at >= 0) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                return true;
            }
            at = lower.indexOf(start, at + 1);
        }
        return false;
    }
}
