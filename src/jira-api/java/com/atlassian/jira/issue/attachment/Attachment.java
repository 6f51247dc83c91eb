package com.atlassian.jira.issue.attachment;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: medium
 */
public class Attachment {
    public Long getId() {
        throw new UnsupportedOperationException("Attachment#getId");
    } // 8-9: M9

    public String getFilename() {
        throw new UnsupportedOperationException("Attachment#getFilename");
    } // 10: O10
}
