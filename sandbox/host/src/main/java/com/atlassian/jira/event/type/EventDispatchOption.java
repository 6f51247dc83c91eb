package com.atlassian.jira.event.type;

/** Says whether a write publishes an issue event, and of which type. */
public interface EventDispatchOption {

    /** Makes the option that publishes an event of a type. */
    public static final class Factory {
        public static EventDispatchOption get(Long id) {
            return new EventDispatchOption() {
                @Override
                public boolean isEventBeingSent() {
                    return id != null;
                }

                @Override
                public Long getEventTypeId() {
                    return id;
                }
            };
        }
    }

    public static final EventDispatchOption DO_NOT_DISPATCH = Factory.get(null);
    public static final EventDispatchOption ISSUE_UPDATED = Factory.get(EventType.ISSUE_UPDATED_ID);
    public static final EventDispatchOption ISSUE_ASSIGNED = Factory.get(EventType.ISSUE_ASSIGNED_ID);
    public static final EventDispatchOption ISSUE_DELETED = Factory.get(EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();
}
