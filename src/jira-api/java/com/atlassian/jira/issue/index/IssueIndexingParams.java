package com.atlassian.jira.issue.index;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high for the members used by [K11]; medium otherwise
 */
public class IssueIndexingParams {
    public static class Builder {
        public IssueIndexingParams.Builder setIssues(boolean index) {
            throw new UnsupportedOperationException("Builder#setIssues");
        }

        public IssueIndexingParams.Builder setComments(boolean index) {
            throw new UnsupportedOperationException("Builder#setComments");
        }

        public IssueIndexingParams.Builder setChangeHistory(boolean index) {
            throw new UnsupportedOperationException("Builder#setChangeHistory");
        }

        public IssueIndexingParams.Builder setWorklogs(boolean index) {
            throw new UnsupportedOperationException("Builder#setWorklogs");
        }

        public IssueIndexingParams.Builder withoutIssues() {
            throw new UnsupportedOperationException("Builder#withoutIssues");
        }

        public IssueIndexingParams.Builder withChangeHistory() {
            throw new UnsupportedOperationException("Builder#withChangeHistory");
        }

        public IssueIndexingParams.Builder withComments() {
            throw new UnsupportedOperationException("Builder#withComments");
        }

        public IssueIndexingParams.Builder withWorklogs() {
            throw new UnsupportedOperationException("Builder#withWorklogs");
        }

        public IssueIndexingParams build() {
            throw new UnsupportedOperationException("Builder#build");
        }
    }

    public static final IssueIndexingParams INDEX_ISSUE_ONLY = null; // 11: K11
    public static final IssueIndexingParams INDEX_ALL = null;

    public static IssueIndexingParams.Builder builder() {
        throw new UnsupportedOperationException("IssueIndexingParams#builder");
    }
}
