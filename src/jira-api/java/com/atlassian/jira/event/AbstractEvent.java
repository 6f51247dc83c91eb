package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for getParams and getTime
 */
public abstract class AbstractEvent {
    public Map<String, Object> getParams() {
        throw new UnsupportedOperationException("AbstractEvent#getParams");
    } // 8-9: M9

    public Date getTime() {
        throw new UnsupportedOperationException("AbstractEvent#getTime");
    }
}
