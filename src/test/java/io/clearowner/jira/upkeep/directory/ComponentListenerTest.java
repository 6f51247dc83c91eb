package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentUpdatedEvent;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.platform.RecentProblems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComponentListenerTest {

    private final StoredAreaOwners owners = mock(StoredAreaOwners.class);
    private final List<String> asked = new ArrayList<>();
    private final ComponentListener listener = new ComponentListener(
            owners,
            component -> asked.add("component " + component),
            project -> asked.add("project " + project),
            new RecentProblems(Clock.systemUTC()));

    @BeforeEach
    void someComponentHasAnOwner() {
        when(owners.hasComponentOwners()).thenReturn(true);
    }

    private static ProjectComponent component(String name) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(7L);
        when(component.getProjectId()).thenReturn(10000L);
        when(component.getName()).thenReturn(name);
        return component;
    }

    private static ProjectComponentUpdatedEvent renamed(String before, String after) {
        ProjectComponent old = component(before);
        ProjectComponent now = component(after);
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
        assertThat(asked).isEmpty();

        listener.onUpdated(renamed("Server", "Back end"));
        assertThat(asked).containsExactly("component 7");
    }

    @Test
    void reindexesTheProjectOfADeletedComponent() {
        listener.onDeleted(deleted());

        assertThat(asked).containsExactly("project 10000");
    }

    @Test
    void doesNothing_whileNoComponentHasAnOwner() {
        when(owners.hasComponentOwners()).thenReturn(false);

        listener.onUpdated(renamed("Server", "Back end"));
        listener.onDeleted(deleted());

        assertThat(asked).isEmpty();
    }

    @Test
    void doesNotBreakTheChange() {
        when(owners.hasComponentOwners()).thenThrow(new IllegalStateException("no database"));

        assertThatCode(() -> listener.onDeleted(deleted())).doesNotThrowAnyException();
    }
}
