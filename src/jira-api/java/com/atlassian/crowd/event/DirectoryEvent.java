package com.atlassian.crowd.event;

import com.atlassian.crowd.embedded.api.Directory;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (superclass com.atlassian.crowd.event.Event omitted)
 */
public abstract class DirectoryEvent {
    public Directory getDirectory() {
        throw new UnsupportedOperationException("DirectoryEvent#getDirectory");
    }

    public Long getDirectoryId() {
        throw new UnsupportedOperationException("DirectoryEvent#getDirectoryId");
    }
}
