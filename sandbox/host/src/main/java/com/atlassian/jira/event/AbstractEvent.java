package com.atlassian.jira.event;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** When it happened, and parameters. The constructors are those of Jira. */
public abstract class AbstractEvent {
    private final Date time = new Date();
    private final Map<String, Object> params;

    public AbstractEvent() {
        this(null);
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? new HashMap<>() : params;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public Date getTime() {
        return time;
    }
}
