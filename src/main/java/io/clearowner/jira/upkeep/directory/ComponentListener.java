package io.clearowner.jira.upkeep.directory;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentUpdatedEvent;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.platform.RecentProblems;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles changes of components, from which issues may inherit owners. A renamed component may change its place among
 * an issue's components, and the first with an owner decides. When a component is deleted, Jira may move its issues to
 * another one, and no event names those issues, so the whole project is reassessed. Does nothing if no component has an
 * owner.
 */
public final class ComponentListener {

    private static final Logger log = LoggerFactory.getLogger(ComponentListener.class);

    private final StoredAreaOwners owners;
    private final LongConsumer reindexComponent;
    private final LongConsumer reindexProject;
    private final RecentProblems problems;

    /**
     * @param reindexComponent requests a re-index of a component's issues
     * @param reindexProject requests a re-index of a project's issues
     */
    public ComponentListener(
            StoredAreaOwners owners,
            LongConsumer reindexComponent,
            LongConsumer reindexProject,
            RecentProblems problems) {
        this.owners = owners;
        this.reindexComponent = reindexComponent;
        this.reindexProject = reindexProject;
        this.problems = problems;
    }

    // Unverified on Jira 11: events of components are published to plugins
    @EventListener
    public void onUpdated(ProjectComponentUpdatedEvent event) {
        ProjectComponent before = event.getOldProjectComponent();
        ProjectComponent now = event.getProjectComponent();
        if (before == null || !now.getName().equals(before.getName())) {
            request(reindexComponent, now.getId());
        }
    }

    @EventListener
    public void onDeleted(ProjectComponentDeletedEvent event) {
        request(reindexProject, event.getProjectComponent().getProjectId());
        forget(event.getProjectComponent().getId());
    }

    private void forget(long componentId) {
        try {
            if (owners.areas().contains(Area.component(componentId))) {
                owners.remove(Area.component(componentId));
            }
        } catch (RuntimeException e) {
            log.error("Cannot remove the owners of a deleted component", e);
            problems.add("a change of components", e);
        }
    }

    private void request(LongConsumer reindex, long id) {
        try {
            if (owners.hasComponentOwners()) {
                reindex.accept(id);
            }
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index after a change of components", e);
            problems.add("a change of components", e);
        }
    }
}
