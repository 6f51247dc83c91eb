package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;

/** Collects the changes of one write. */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
    private final List<ChangeItemBean> changeItems = new ArrayList<>();
    private Comment comment;
    private boolean subtasksUpdated;

    public DefaultIssueChangeHolder() {}

    @Override
    public List<ChangeItemBean> getChangeItems() {
        return changeItems;
    }

    @Override
    public void setChangeItems(List<ChangeItemBean> items) {
        List<ChangeItemBean> replacement = List.copyOf(items);
        changeItems.clear();
        changeItems.addAll(replacement);
    }

    @Override
    public void addChangeItems(List<ChangeItemBean> items) {
        changeItems.addAll(items);
    }

    @Override
    public void addChangeItem(ChangeItemBean changeItemBean) {
        changeItems.add(changeItemBean);
    }

    @Override
    public void setComment(Comment comment) {
        this.comment = comment;
    }

    @Override
    public Comment getComment() {
        return comment;
    }

    @Override
    public boolean isSubtasksUpdated() {
        return subtasksUpdated;
    }

    @Override
    public void setSubtasksUpdated(boolean updated) {
        subtasksUpdated = updated;
    }
}
