package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on 11.3
 * Confidence: high
 */
public interface Message extends Serializable {
    String getKey();  // 7: A7
    Serializable[] getArguments();  // 7: A7
}
