package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentUpdatedEvent;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComponentListenerTest {

    private static final UserKey ANN = new UserKey("ann");

    private final StoredAreaOwners owners = new StoredAreaOwners(
            new AreaOwnerStore(TestDatabase.h2().ao()), new FakeCaches(), area -> {}, Clock.systemUTC());
    private final TestPolicies policies = new TestPolicies();
    private final List<String> requested = new ArrayList<>();
    private final ComponentListener listener = new ComponentListener(
            owners,
            policies.policies,
            component -> requested.add("component " + component),
            project -> requested.add("project " + project),
            new RecentProblems(Clock.systemUTC()));

    @BeforeEach
    void someComponentHasAnOwner() {
        owners.set(Area.component(8), Role.PRODUCT, Optional.of(ANN), ANN);
    }

    private static ProjectComponent component(String name) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(7L);
        when(component.getProjectId()).thenReturn(10000L);
        when(component.getName()).thenReturn(name);
        return component;
    }

    private static ProjectComponentUpdatedEvent renamed(String before, String after) {
        return updated(component(before), component(after));
    }

    private static ProjectComponentUpdatedEvent newLead(String before, String after) {
        ProjectComponent old = component("Server");
        when(old.getLead()).thenReturn(before);
        ProjectComponent now = component("Server");
        when(now.getLead()).thenReturn(after);
        return updated(old, now);
    }

    private static ProjectComponentUpdatedEvent updated(ProjectComponent old, ProjectComponent now) {
        ProjectComponentUpdatedEvent event = mock(ProjectComponentUpdatedEvent.class);
        when(event.getOldProjectComponent()).thenReturn(old);
        when(event.getProjectComponent()).thenReturn(now);
        return event;
    }

    private static ProjectComponentDeletedEvent deleted() {
        ProjectComponent component = component("Server");
        ProjectComponentDeletedEvent event = mock(ProjectComponentDeletedEvent.class);
        when(event.getProjectComponent()).thenReturn(component);
        return event;
    }

    @Test
    void reindexesAComponentWithANewName() {
        listener.onUpdated(renamed("Server", "Server"));
        assertThat(requested).isEmpty();

        listener.onUpdated(renamed("Server", "Back end"));
        assertThat(requested).containsExactly("component 7");
    }

    @Test
    void reindexesTheProjectOfADeletedComponent() {
        listener.onDeleted(deleted());

        assertThat(requested).containsExactly("project 10000");
    }

    @Test
    void doesNothing_ifNoComponentHasAnOwner() {
        owners.set(Area.component(8), Role.PRODUCT, Optional.empty(), ANN);

        listener.onUpdated(renamed("Server", "Back end"));
        listener.onDeleted(deleted());

        assertThat(requested).isEmpty();
    }

    @Test
    void letsTheChangeSucceed_whenTheQueueFails() {
        LongConsumer failing = id -> {
            throw new IllegalStateException("no database");
        };
        ComponentListener withoutQueue = new ComponentListener(
                owners, policies.policies, failing, failing, new RecentProblems(Clock.systemUTC()));

        assertThatCode(() -> withoutQueue.onDeleted(deleted())).doesNotThrowAnyException();
    }

    private void issuesInheritFromComponentLeads(long projectId) {
        owners.set(Area.component(8), Role.PRODUCT, Optional.empty(), ANN);
        policies.saveForProject(
                projectId,
                APolicy.likeTheDefault()
                        .with(PolicySetting.PRODUCT_INHERITS_FROM_LEADS, Set.of(Provenance.COMPONENT_LEAD)));
    }

    @Test
    void reindexesAComponentWithANewLead_ifIssuesOfItsProjectInheritFromTheLead() {
        listener.onUpdated(newLead("ann", "bob"));
        assertThat(requested).isEmpty();

        issuesInheritFromComponentLeads(10000);
        listener.onUpdated(newLead("ann", "ann"));
        assertThat(requested).isEmpty();

        listener.onUpdated(newLead("ann", null));
        assertThat(requested).containsExactly("component 7");
    }

    @Test
    void reindexesRenamedAndDeletedComponents_ifIssuesOfTheProjectInheritFromTheirLeads() {
        issuesInheritFromComponentLeads(10000);

        listener.onUpdated(renamed("Server", "Back end"));
        listener.onDeleted(deleted());

        assertThat(requested).containsExactly("component 7", "project 10000");
    }

    @Test
    void doesNothing_ifOnlyAnotherProjectInheritsFromLeads() {
        issuesInheritFromComponentLeads(10001);

        listener.onUpdated(newLead("ann", "bob"));
        listener.onDeleted(deleted());

        assertThat(requested).isEmpty();
    }
}
