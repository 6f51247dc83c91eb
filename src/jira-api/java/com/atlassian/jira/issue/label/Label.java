package com.atlassian.jira.issue.label;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high
 */
public final class Label {
    public Label(Long id, Long issue, String label) {}

    public Label(Long id, Long issue, Long customFieldId, String label) {}

    public Long getCustomFieldId() {
        throw new UnsupportedOperationException("Label#getCustomFieldId");
    }

    public Long getId() {
        throw new UnsupportedOperationException("Label#getId");
    } // 8-9: I8

    public Long getIssue() {
        throw new UnsupportedOperationException("Label#getIssue");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("Label#getLabel");
    } // 8-9: M9 I8
}
