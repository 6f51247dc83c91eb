package com.atlassian.jira.issue;

/** Stand-in for tests: the signature cannot be built. */
public final class UpdateIssueRequest {

    private UpdateIssueRequest() {}

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    /** Builds requests without any option. */
    public static class UpdateIssueRequestBuilder {

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest();
        }
    }
}
