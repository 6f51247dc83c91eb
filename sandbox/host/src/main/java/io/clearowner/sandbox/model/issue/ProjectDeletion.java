package io.clearowner.sandbox.model.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.project.ProjectEvents;
import java.util.List;

/**
 * Deletes a project with its issues, components, versions and security levels
 * (https://confluence.atlassian.com/adminjiraserver/deleting-a-project-938847237.html). The only event is
 * {@code ProjectDeletedEvent}; none for the issues, which is the hardest case for a plugin. A service of the host;
 * callers check permissions.
 */
public final class ProjectDeletion {
    private final Stores stores;

    public ProjectDeletion(Stores stores) {
        this.stores = stores;
    }

    public void delete(ApplicationUser user, Project project) {
        long id = project.getId();
        List<Issue> issues = stores.issues()
                .byIds(stores.db().list("select id from jiraissue where project = ?", row -> row.getLong(1), id));
        stores.db()
                .transactionally(() -> issues.forEach(issue -> stores.issues().delete(issue.getId())));
        deIndex(issues);
        stores.db().transactionally(() -> {
            stores.parts().removeAllOf(id);
            stores.grants().removeProject(id);
            stores.hiddenFields().removeProject(id);
            stores.customFields().removeProject(id);
            stores.projects().remove(id);
        });
        stores.service(EventPublisher.class).publish(new ProjectEvents.Deleted(user, project));
    }

    private void deIndex(List<Issue> issues) {
        try {
            for (Issue issue : issues) {
                stores.service(IssueIndexingService.class).deIndex(issue);
            }
        } catch (IndexException e) {
            throw new DataAccessException(e);
        }
    }
}
