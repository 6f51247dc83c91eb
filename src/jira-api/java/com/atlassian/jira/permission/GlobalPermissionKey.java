package com.atlassian.jira.permission;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] ADMINISTER on 11.3; [V11] USE (deprecated since 7.0 in every version checked); [J6]
 * Confidence: high
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = null; // 11: S11 K11 B11
    public static final GlobalPermissionKey SYSTEM_ADMIN = null; // 11: S11 B11
    public static final GlobalPermissionKey USE = null;
    public static final GlobalPermissionKey USER_PICKER = null;
    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = null;
    public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS = null;
    public static final GlobalPermissionKey BULK_CHANGE = null; // 11: B11

    public String getKey() {
        throw new UnsupportedOperationException("GlobalPermissionKey#getKey");
    } // 11: B11

    public static GlobalPermissionKey of(String key) {
        throw new UnsupportedOperationException("GlobalPermissionKey#of");
    } // 8-9: I8
}
