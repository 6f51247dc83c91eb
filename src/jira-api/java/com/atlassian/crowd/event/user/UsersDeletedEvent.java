package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: https://docs.atlassian.com/atlassian-crowd/7.1.0/com/atlassian/crowd/event/user/UsersDeletedEvent.html (the
 * return type: the same page of 5.2.1); a public Jira plugin listens to it (com.scn.jira.automation, 8.x)
 * Confidence: high for Crowd 7; medium that Jira 11 publishes it to plugins
 */
public class UsersDeletedEvent extends DirectoryEvent {
    public Collection<String> getUsernames() {
        throw new UnsupportedOperationException("UsersDeletedEvent#getUsernames");
    }
}
