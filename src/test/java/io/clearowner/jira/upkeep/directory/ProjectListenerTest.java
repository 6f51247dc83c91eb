package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectListenerTest {

    private final TestPolicies policies = new TestPolicies();
    private final ReindexQueue queue = new ReindexQueue();
    private final ProjectListener projects =
            new ProjectListener(policies.policies, queue.reindexing, new RecentProblems(Clock.systemUTC()));

    @BeforeEach
    void setUp() {
        policies.save(APolicy.counting("no-access"));
    }

    @Test
    void reindexesAProject_whenItsLeadChanges_butNotWhenItIsRenamed() {
        projects.onUpdated(updated("ann", "ann"));
        assertThat(queue.waiting()).isEmpty();

        projects.onUpdated(updated("ann", "bob"));
        assertThat(queue.waiting()).containsExactly("project 10000");
    }

    private static ProjectUpdatedEvent updated(String leadBefore, String leadNow) {
        Project before = mock(Project.class);
        when(before.getLeadUserKey()).thenReturn(leadBefore);
        Project now = mock(Project.class);
        when(now.getId()).thenReturn(10000L);
        when(now.getLeadUserKey()).thenReturn(leadNow);
        ProjectUpdatedEvent event = mock(ProjectUpdatedEvent.class);
        when(event.getProject()).thenReturn(now);
        when(event.getOldProject()).thenReturn(before);
        return event;
    }

    @Test
    void doesNothing_ifNeitherAccessCountsNorIssuesInheritFromTheLead() {
        policies.save(APolicy.counting("missing"));

        projects.onUpdated(updated("ann", "bob"));

        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void letsTheChangeSucceed_whenTheQueueFails() {
        queue.breakDown();

        assertThatCode(() -> projects.onUpdated(updated("ann", "bob"))).doesNotThrowAnyException();
    }

    @Test
    void reindexesAProjectWithANewLead_ifItsIssuesInheritFromTheLead() {
        policies.save(APolicy.counting("missing"));
        policies.saveForProject(
                10000,
                APolicy.likeTheDefault()
                        .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.of(Provenance.PROJECT_LEAD)));

        projects.onUpdated(updated("ann", null));

        assertThat(queue.waiting()).containsExactly("project 10000");
    }

    @Test
    void doesNothing_ifOnlyAnotherProjectInheritsFromItsLead() {
        policies.save(APolicy.counting("missing"));
        policies.saveForProject(
                10001,
                APolicy.likeTheDefault()
                        .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.of(Provenance.PROJECT_LEAD)));

        projects.onUpdated(updated("ann", "bob"));

        assertThat(queue.waiting()).isEmpty();
    }
}
