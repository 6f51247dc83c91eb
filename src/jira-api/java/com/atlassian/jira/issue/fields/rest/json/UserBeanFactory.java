package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] constructor parameter on 11.3; [G8] createBean(ApplicationUser, ApplicationUser) on 8.13
 * Confidence: high
 */
public interface UserBeanFactory {
    UserJsonBean createBean(ApplicationUser createdUser, ApplicationUser loggedInUser); // 8-9: G8
}
