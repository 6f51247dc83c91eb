package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD7] 7.0.4 page (canPerformAjaxSearch x2, canShowEmailAddresses, findUserKeysByEmail/FullName,
 * findUserNames, findUsers); [W11] &#64;ComponentImport on 11.3; [JD-latest] DefaultUserPickerSearchService for
 * filterUsers
 * Confidence: high for the members on the 7.0.4 page; medium that all survive unchanged in 11
 */
public interface UserSearchService {
    boolean canPerformAjaxSearch(JiraServiceContext jiraServiceContext);

    boolean canPerformAjaxSearch(ApplicationUser user);

    boolean canShowEmailAddresses(JiraServiceContext jiraServiceContext);

    List<ApplicationUser> findUsers(JiraServiceContext jiraServiceContext, String query);

    List<ApplicationUser> findUsers(
            JiraServiceContext jiraServiceContext, String query, UserSearchParams userSearchParams); // 8-9: G8

    List<ApplicationUser> findUsers(String query, UserSearchParams userSearchParams); // 8-9: M9 I8

    List<ApplicationUser> findUsers(String nameQuery, String emailQuery, UserSearchParams userSearchParams);

    List<String> findUserNames(String query, UserSearchParams userSearchParams);

    List<String> findUserNames(String nameQuery, String emailQuery, UserSearchParams userSearchParams);

    Iterable<String> findUserKeysByEmail(String email);

    Iterable<String> findUserKeysByFullName(String fullName);

    List<ApplicationUser> filterUsers(
            List<ApplicationUser> applicationUsers,
            String nameQuery,
            String emailQuery,
            UserSearchParams userSearchParams);

    ApplicationUser getUserByName(JiraServiceContext jiraServiceContext, String query); // 8-9: I8; medium

    Iterable<ApplicationUser> findUsersByEmail(String email); // 8-9: M9; high up to 9.x: [M9]

    List<ApplicationUser> findUsersAllowEmptyQuery(JiraServiceContext jiraServiceContext, String query); // 8-9: M9
}
