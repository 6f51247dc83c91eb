package com.atlassian.jira.event.bc.project.component;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: a public ScriptRunner listener for Jira 8 or later, "Component to custom select list field sync", which
 * imports the three events of this package and reads their components. Their superclass is not shown there and is left
 * out.
 * Confidence: medium for 11 (name, package and accessors as used there)
 */
public class ProjectComponentUpdatedEvent {
    public ProjectComponent getOldProjectComponent() {
        throw new UnsupportedOperationException("ProjectComponentUpdatedEvent#getOldProjectComponent");
    }

    public ProjectComponent getProjectComponent() {
        throw new UnsupportedOperationException("ProjectComponentUpdatedEvent#getProjectComponent");
    }
}
