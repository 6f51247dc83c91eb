package com.atlassian.jira.issue.fields.rest.json;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [G8]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public class JsonType {
    public static final String STRING_TYPE = "string"; // 8-9: G8
    public static final String NUMBER_TYPE = "number";
    public static final String BOOLEAN_TYPE = "boolean";
    public static final String DATE_TYPE = "date"; // 8-9: G8
    public static final String DATETIME_TYPE = "datetime"; // 8-9: G8
    public static final String ARRAY_TYPE = "array";
    public static final String OPTION_TYPE = "option";
    public static final String ANY_TYPE = "any"; // 8-9: G8
    public static final String USER_TYPE = "user"; // 8-9: G8
    public static final String GROUP_TYPE = "group";
    public static final String PROJECT_TYPE = "project";

    public JsonType(String type, String items, String system, String custom, Long customId) {}

    public String getType() {
        throw new UnsupportedOperationException("JsonType#getType");
    }

    public String getItems() {
        throw new UnsupportedOperationException("JsonType#getItems");
    }

    public String getSystem() {
        throw new UnsupportedOperationException("JsonType#getSystem");
    }

    public String getCustom() {
        throw new UnsupportedOperationException("JsonType#getCustom");
    }

    public Long getCustomId() {
        throw new UnsupportedOperationException("JsonType#getCustomId");
    }
}
