package io.clearowner.sandbox.model.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.project.ProjectEvents;
import io.clearowner.sandbox.model.project.ProjectParts;
import java.util.List;

/**
 * Changes by a project administrator, with the events that Jira publishes for them. A service of the host; callers
 * check permissions. Grants of permissions publish nothing: we found no event in Jira's API for them.
 */
public final class ProjectAdministration {
    private final Stores stores;

    public ProjectAdministration(Stores stores) {
        this.stores = stores;
    }

    public ProjectComponent createComponent(long projectId, String name, String description, ApplicationUser lead) {
        ProjectComponent created = stores.parts().addComponent(projectId, name, description, key(lead));
        publish(new ProjectEvents.ComponentCreated(created));
        return created;
    }

    public ProjectComponent updateComponent(long id, String name, String description, ApplicationUser lead) {
        ProjectComponent old = stores.parts().component(id);
        ProjectComponent updated = stores.parts().updateComponent(id, name, description, key(lead));
        publish(new ProjectEvents.ComponentUpdated(updated, old));
        reIndex(issuesWith(id));
        return updated;
    }

    /**
     * Its issues lose the component, or get another one instead, and are indexed again. No issue event is published,
     * which is the hardest case for a plugin: whether Jira publishes one is not documented.
     *
     * @param swap null for none
     */
    public void deleteComponent(long id, Long swap) {
        ProjectComponent old = stores.parts().component(id);
        List<Long> issues = issuesWith(id);
        stores.parts().removeComponent(id, swap);
        reIndex(issues);
        publish(new ProjectEvents.ComponentDeleted(old));
    }

    public Version createVersion(long projectId, String name) {
        return stores.parts().addVersion(projectId, name);
    }

    /** As for a component, no issue event is published; events of versions are not imitated. */
    public Version renameVersion(long id, String name) {
        return stores.parts().renameVersion(id, name);
    }

    /** Its issues lose the version, or get others instead, and are indexed again, without an event. */
    public void deleteVersion(long id, Long fixSwap, Long affectedSwap) {
        List<Long> issues = stores.db()
                .list(
                        "select distinct issue from nodeassociation where node_type in (?, ?) and node_id = ?",
                        row -> row.getLong(1),
                        ProjectParts.FIX_VERSION,
                        ProjectParts.AFFECTED_VERSION,
                        id);
        stores.parts().removeVersion(id, fixSwap, affectedSwap);
        reIndex(issues);
    }

    public Project setLead(ApplicationUser user, long projectId, ApplicationUser lead) {
        Project old = stores.projects().byId(projectId);
        stores.projects().setLead(projectId, key(lead));
        Project updated = stores.projects().byId(projectId);
        publish(new ProjectEvents.Updated(user, updated, old));
        return updated;
    }

    private List<Long> issuesWith(long componentId) {
        return stores.db()
                .list(
                        "select issue from nodeassociation where node_type = ? and node_id = ?",
                        row -> row.getLong(1),
                        ProjectParts.COMPONENT,
                        componentId);
    }

    private void reIndex(List<Long> issueIds) {
        IssueWriter writer = new IssueWriter(stores);
        for (Issue issue : stores.issues().byIds(issueIds)) {
            writer.reIndex(issue);
        }
    }

    private void publish(Object event) {
        stores.service(EventPublisher.class).publish(event);
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
