package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** The options for storing an issue: the event, and whether to send mail. */
public final class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
        this.eventDispatchOption = eventDispatchOption;
        this.sendMail = sendMail;
    }

    /** Builds the request; by default an update event with mail. */
    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption option = EventDispatchOption.ISSUE_UPDATED;
        private boolean mail = true;

        public UpdateIssueRequest.UpdateIssueRequestBuilder eventDispatchOption(
                EventDispatchOption eventDispatchOption) {
            option = eventDispatchOption;
            return this;
        }

        public UpdateIssueRequest.UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            mail = sendMail;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(option, mail);
        }
    }

    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public static UpdateIssueRequest.UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }
}
