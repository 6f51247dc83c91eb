package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field in REST: plain, and rendered where asked for. */
public class FieldJsonRepresentation {
    private final JsonData plainData;
    private JsonData renderedData;

    public FieldJsonRepresentation(JsonData plainData) {
        this.plainData = plainData;
    }

    public FieldJsonRepresentation(JsonData plainData, JsonData renderedData) {
        this.plainData = plainData;
        this.renderedData = renderedData;
    }

    public JsonData getStandardData() {
        return plainData;
    }

    public JsonData getRenderedData() {
        return renderedData;
    }

    public void setRenderedData(JsonData renderedData) {
        this.renderedData = renderedData;
    }
}
