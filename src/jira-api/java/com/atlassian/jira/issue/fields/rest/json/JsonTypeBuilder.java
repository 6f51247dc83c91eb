package com.atlassian.jira.issue.fields.rest.json;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] (custom, customArray) on 8.13; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public class JsonTypeBuilder {
    public static JsonType system(String type, String system) {
        throw new UnsupportedOperationException("JsonTypeBuilder#system");
    }

    public static JsonType systemArray(String items, String system) {
        throw new UnsupportedOperationException("JsonTypeBuilder#systemArray");
    }

    public static JsonType custom(String type, String custom, Long customId) {
        throw new UnsupportedOperationException("JsonTypeBuilder#custom");
    } // 8-9: G8

    public static JsonType customArray(String items, String custom, Long customId) {
        throw new UnsupportedOperationException("JsonTypeBuilder#customArray");
    } // 8-9: G8
}
