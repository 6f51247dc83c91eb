package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** Stand-in for tests: the signature cannot be built. */
public final class UpdateIssueRequest {

    private UpdateIssueRequest() {}

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    /** Builds requests, whose options are not kept. */
    public static class UpdateIssueRequestBuilder {

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest();
        }
    }
}
