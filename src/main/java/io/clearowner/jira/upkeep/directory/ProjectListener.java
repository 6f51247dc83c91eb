package io.clearowner.jira.upkeep.directory;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import java.util.List;
import java.util.Objects;

/** Requests a re-index of a project whose lead has changed, because permission schemes may give the lead access. */
public final class ProjectListener {

    private final AccessChangeReindexer reindexer;

    public ProjectListener(AccessChangeReindexer reindexer) {
        this.reindexer = reindexer;
    }

    // Unverified on Jira 11: this event is published to plugins, with the old project
    @EventListener
    public void onUpdated(ProjectUpdatedEvent event) {
        reindexer.request(() -> {
            Project now = event.getProject();
            Project before = event.getOldProject();
            return before == null || !Objects.equals(before.getLeadUserKey(), now.getLeadUserKey())
                    ? List.of(ReindexScope.project(now.getId()))
                    : List.of();
        });
    }
}
