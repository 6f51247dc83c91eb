package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] new FieldJsonRepresentation(JsonData) on 8.13; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public class FieldJsonRepresentation {
    public FieldJsonRepresentation(JsonData plainData) {} // 8-9: G8

    public FieldJsonRepresentation(JsonData plainData, JsonData renderedData) {}

    public void setRenderedData(JsonData renderedData) {
        throw new UnsupportedOperationException("FieldJsonRepresentation#setRenderedData");
    } // 8-9: G8

    public JsonData getStandardData() {
        throw new UnsupportedOperationException("FieldJsonRepresentation#getStandardData");
    }

    public JsonData getRenderedData() {
        throw new UnsupportedOperationException("FieldJsonRepresentation#getRenderedData");
    }
}
