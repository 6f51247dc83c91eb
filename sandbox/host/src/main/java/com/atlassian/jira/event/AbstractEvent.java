package com.atlassian.jira.event;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** When it happened, and parameters. */
public abstract class AbstractEvent {
    private final Date time = new Date();
    private final Map<String, Object> params = new HashMap<>();

    public Map<String, Object> getParams() {
        return params;
    }

    public Date getTime() {
        return time;
    }
}
