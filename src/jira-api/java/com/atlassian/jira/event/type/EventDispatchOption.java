package com.atlassian.jira.event.type;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8], [M9], [I8], [C8] use DO_NOT_DISPATCH or ISSUE_UPDATED; [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public interface EventDispatchOption {
    public static final class Factory {
        public static EventDispatchOption get(Long id) {
            throw new UnsupportedOperationException("Factory#get");
        }
    }

    public static final EventDispatchOption DO_NOT_DISPATCH = null; // 8-9: M9 I8
    public static final EventDispatchOption ISSUE_UPDATED = null; // 8-9: G8 I8 C8
    public static final EventDispatchOption ISSUE_ASSIGNED = null;
    public static final EventDispatchOption ISSUE_DELETED = null;

    boolean isEventBeingSent();

    Long getEventTypeId();
}
