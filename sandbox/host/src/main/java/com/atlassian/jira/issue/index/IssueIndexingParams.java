package com.atlassian.jira.issue.index;

/**
 * The parts of an issue to index:
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/index/IssueIndexingParams.html. The
 * sandbox has an index of issues alone, so only that switch has an effect.
 */
public class IssueIndexingParams {
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = builder().build();
    public static final IssueIndexingParams INDEX_ALL =
            builder().withChangeHistory().withComments().withWorklogs().build();

    private final boolean issues;

    private IssueIndexingParams(boolean issues) {
        this.issues = issues;
    }

    public static IssueIndexingParams.Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "IssueIndexingParams{issues=" + issues + "}";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueIndexingParams that && issues == that.issues;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(issues);
    }

    public static class Builder {
        private boolean issues = true;

        private Builder() {}

        public IssueIndexingParams.Builder setIssues(boolean index) {
            issues = index;
            return this;
        }

        public IssueIndexingParams.Builder setComments(boolean index) {
            return this;
        }

        public IssueIndexingParams.Builder setChangeHistory(boolean index) {
            return this;
        }

        public IssueIndexingParams.Builder setWorklogs(boolean index) {
            return this;
        }

        public IssueIndexingParams.Builder withoutIssues() {
            return setIssues(false);
        }

        public IssueIndexingParams.Builder withChangeHistory() {
            return this;
        }

        public IssueIndexingParams.Builder withComments() {
            return this;
        }

        public IssueIndexingParams.Builder withWorklogs() {
            return this;
        }

        public IssueIndexingParams build() {
            return new IssueIndexingParams(issues);
        }
    }
}
