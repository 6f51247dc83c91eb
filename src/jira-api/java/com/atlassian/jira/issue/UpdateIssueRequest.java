package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] UpdateIssueRequest.builder().build() on 11.3; [J6] for builder methods
 * Confidence: high for builder()/build(); medium for the rest
 */
public final class UpdateIssueRequest {
    public static class UpdateIssueRequestBuilder {
        public UpdateIssueRequest.UpdateIssueRequestBuilder eventDispatchOption(
                EventDispatchOption eventDispatchOption) {
            throw new UnsupportedOperationException("UpdateIssueRequestBuilder#eventDispatchOption");
        }

        public UpdateIssueRequest.UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            throw new UnsupportedOperationException("UpdateIssueRequestBuilder#sendMail");
        }

        public UpdateIssueRequest build() {
            throw new UnsupportedOperationException("UpdateIssueRequestBuilder#build");
        } // 11: S11
    }

    public EventDispatchOption getEventDispatchOption() {
        throw new UnsupportedOperationException("UpdateIssueRequest#getEventDispatchOption");
    }

    public boolean isSendMail() {
        throw new UnsupportedOperationException("UpdateIssueRequest#isSendMail");
    }

    public static UpdateIssueRequest.UpdateIssueRequestBuilder builder() {
        throw new UnsupportedOperationException("UpdateIssueRequest#builder");
    } // 11: S11
}
