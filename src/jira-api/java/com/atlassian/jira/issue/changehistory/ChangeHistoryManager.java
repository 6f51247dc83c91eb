package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] constructor parameter of EpicLinkHistoryEntryFactory on 11.1; [M9], [C8]; [J6] with
 * ApplicationUser
 * Confidence: high for the type on 11.1 and the members up to 9.x; medium for single members on 11
 */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue); // 8-9: M9 C8

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);

    List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser remoteUser);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

    List<ChangeHistoryItem> getAllChangeItems(Issue issue);

    ChangeHistory getChangeHistoryById(Long changeGroupId); // 8-9: C8
}
