package io.clearowner.jira.upkeep.directory;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentUpdatedEvent;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.platform.RecentProblems;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles changes of components, from which issues may inherit owners or leads. A renamed component may change its
 * place among an issue's components, and the first with an owner, or with a lead, decides. When a component is deleted,
 * Jira may move its issues to another one, and no event names those issues, so the whole project is reassessed. Does
 * nothing if no component has an owner, and issues of the project do not inherit from leads of components.
 */
public final class ComponentListener {

    private static final Logger log = LoggerFactory.getLogger(ComponentListener.class);

    private final StoredAreaOwners owners;
    private final Policies policies;
    private final LongConsumer reindexComponent;
    private final LongConsumer reindexProject;
    private final RecentProblems problems;

    /**
     * @param reindexComponent requests a re-index of a component's issues
     * @param reindexProject requests a re-index of a project's issues
     */
    public ComponentListener(
            StoredAreaOwners owners,
            Policies policies,
            LongConsumer reindexComponent,
            LongConsumer reindexProject,
            RecentProblems problems) {
        this.owners = owners;
        this.policies = policies;
        this.reindexComponent = reindexComponent;
        this.reindexProject = reindexProject;
        this.problems = problems;
    }

    // Unverified on Jira 11: events of components are published to plugins
    @EventListener
    public void onUpdated(ProjectComponentUpdatedEvent event) {
        ProjectComponent before = event.getOldProjectComponent();
        ProjectComponent now = event.getProjectComponent();
        boolean renamed = before == null || !now.getName().equals(before.getName());
        boolean newLead = before == null || !Objects.equals(now.getLead(), before.getLead());
        request(
                () -> renamed && owners.hasComponentOwners() || (renamed || newLead) && leadsMatter(now),
                reindexComponent,
                now.getId());
    }

    @EventListener
    public void onDeleted(ProjectComponentDeletedEvent event) {
        ProjectComponent component = event.getProjectComponent();
        request(() -> owners.hasComponentOwners() || leadsMatter(component), reindexProject, component.getProjectId());
        forget(component.getId());
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

    private boolean leadsMatter(ProjectComponent component) {
        return policies.forProject(component.getProjectId()).inherits(Provenance.COMPONENT_LEAD);
    }

    private void request(BooleanSupplier condition, LongConsumer reindex, long id) {
        try {
            if (condition.getAsBoolean()) {
                reindex.accept(id);
            }
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index after a change of components", e);
            problems.add("a change of components", e);
        }
    }
}
