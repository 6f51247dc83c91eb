package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/** One changed field in the history of an issue. */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";

    private String fieldType;
    private String field;
    private String from;
    private String to;
    private String fromString;
    private String toString;
    private Timestamp created;

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.to = to;
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
    }

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return created;
    }

    public void setFieldType(String fieldType) {
        this.fieldType = fieldType;
    }

    public void setField(String field) {
        this.field = field;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public void setFromString(String fromString) {
        this.fromString = fromString;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public void setToString(String toString) {
        this.toString = toString;
    }

    public void setCreated(Timestamp created) {
        this.created = created;
    }
}
