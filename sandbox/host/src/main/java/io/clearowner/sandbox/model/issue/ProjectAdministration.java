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
