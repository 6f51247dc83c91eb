package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD-server] DefaultIssueChangeHolder page (7.x) lists the same members; [J6]
 * Confidence: medium for 11 (newest source seen: 7.x); high there
 */
public interface IssueChangeHolder {
    List<ChangeItemBean> getChangeItems();

    void setChangeItems(List<ChangeItemBean> changeItems);

    void addChangeItems(List<ChangeItemBean> changeItems);

    void addChangeItem(ChangeItemBean changeItemBean);

    void setComment(Comment comment);

    Comment getComment();

    boolean isSubtasksUpdated();

    void setSubtasksUpdated(boolean subtasksUpdated);
}
