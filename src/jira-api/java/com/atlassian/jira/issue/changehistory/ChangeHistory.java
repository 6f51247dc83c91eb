package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for the members shown
 */
public class ChangeHistory implements WithId {
    public Long getId() {
        throw new UnsupportedOperationException("ChangeHistory#getId");
    }

    public String getAuthorKey() {
        throw new UnsupportedOperationException("ChangeHistory#getAuthorKey");
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException("ChangeHistory#getAuthorObject");
    }

    public String getAuthorDisplayName() {
        throw new UnsupportedOperationException("ChangeHistory#getAuthorDisplayName");
    } // 8-9: C8

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException("ChangeHistory#getTimePerformed");
    } // 8-9: C8

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException("ChangeHistory#getChangeItemBeans");
    } // 8-9: M9 C8

    public Issue getIssue() {
        throw new UnsupportedOperationException("ChangeHistory#getIssue");
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException("ChangeHistory#getIssueId");
    }
}
