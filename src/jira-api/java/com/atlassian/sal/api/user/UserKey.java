package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [D]
 * Confidence: high
 */
public final class UserKey implements Serializable {
    public UserKey(String userkey) { }  // 11: K11
    public String getStringValue() { throw new UnsupportedOperationException("UserKey#getStringValue"); }  // 11: K11
    public static UserKey fromLong(long userId) { throw new UnsupportedOperationException("UserKey#fromLong"); }  // 11: K11
}
