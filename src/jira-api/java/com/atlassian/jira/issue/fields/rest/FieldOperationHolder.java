package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium
 */
public class FieldOperationHolder {
    public FieldOperationHolder(String operation, JsonData data) {}

    public String getOperation() {
        throw new UnsupportedOperationException("FieldOperationHolder#getOperation");
    }

    public JsonData getData() {
        throw new UnsupportedOperationException("FieldOperationHolder#getData");
    }
}
