package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] reads change items on 11.0; [J6]
 * Confidence: high
 */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {} // 11: K11

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {}

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {}

    public String getFieldType() {
        throw new UnsupportedOperationException("ChangeItemBean#getFieldType");
    }

    public void setFieldType(String fieldType) {
        throw new UnsupportedOperationException("ChangeItemBean#setFieldType");
    }

    public String getField() {
        throw new UnsupportedOperationException("ChangeItemBean#getField");
    } // 11: K11

    public void setField(String field) {
        throw new UnsupportedOperationException("ChangeItemBean#setField");
    }

    public String getFrom() {
        throw new UnsupportedOperationException("ChangeItemBean#getFrom");
    } // 11: K11

    public void setFrom(String from) {
        throw new UnsupportedOperationException("ChangeItemBean#setFrom");
    }

    public String getFromString() {
        throw new UnsupportedOperationException("ChangeItemBean#getFromString");
    } // 11: K11

    public void setFromString(String fromString) {
        throw new UnsupportedOperationException("ChangeItemBean#setFromString");
    }

    public String getTo() {
        throw new UnsupportedOperationException("ChangeItemBean#getTo");
    } // 11: K11

    public void setTo(String to) {
        throw new UnsupportedOperationException("ChangeItemBean#setTo");
    }

    public String getToString() {
        throw new UnsupportedOperationException("ChangeItemBean#getToString");
    } // 11: K11

    public void setToString(String toString) {
        throw new UnsupportedOperationException("ChangeItemBean#setToString");
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException("ChangeItemBean#getCreated");
    }

    public void setCreated(Timestamp created) {
        throw new UnsupportedOperationException("ChangeItemBean#setCreated");
    }
}
