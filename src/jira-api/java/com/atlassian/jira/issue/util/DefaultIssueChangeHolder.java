package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD-server] page (7.x): class header, no-argument constructor, members; [J6]; about ten public scripts
 * and plugins call customField.updateValue(null, issue, new ModifiedValue(old, new), new
 * DefaultIssueChangeHolder()), some of them ApplicationUser-era (7.x to 9.x)
 * Confidence: high up to 9.x; medium for 11
 */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
    public DefaultIssueChangeHolder() {}

    public List<ChangeItemBean> getChangeItems() {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#getChangeItems");
    }

    public void setChangeItems(List<ChangeItemBean> changeItems) {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#setChangeItems");
    }

    public void addChangeItems(List<ChangeItemBean> changeItems) {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#addChangeItems");
    }

    public void addChangeItem(ChangeItemBean changeItemBean) {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#addChangeItem");
    }

    public void setComment(Comment comment) {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#setComment");
    }

    public Comment getComment() {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#getComment");
    }

    public boolean isSubtasksUpdated() {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#isSubtasksUpdated");
    }

    public void setSubtasksUpdated(boolean subtasksUpdated) {
        throw new UnsupportedOperationException("DefaultIssueChangeHolder#setSubtasksUpdated");
    }
}
