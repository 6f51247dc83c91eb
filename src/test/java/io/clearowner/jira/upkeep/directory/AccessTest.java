package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final UserManager users = mock(UserManager.class);
    private final TestPolicies policies = new TestPolicies();
    private final ReindexQueue queue = new ReindexQueue();
    private final AccessChangeReindexer requests =
            new AccessChangeReindexer(policies.policies, queue.reindexing, new RecentProblems(Clock.systemUTC()));
    private final GroupListener groups = new GroupListener(users, requests);

    @BeforeEach
    void setUp() {
        policies.save(APolicy.counting("no-access"));
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getKey()).thenReturn("JIRAUSER10100");
        when(users.getUserByName("ann")).thenReturn(ann);
    }

    private static GroupMembershipsCreatedEvent joined(String... names) {
        GroupMembershipsCreatedEvent event = mock(GroupMembershipsCreatedEvent.class);
        when(event.getEntityNames()).thenReturn(List.of(names));
        return event;
    }

    @Test
    void reindexesWhatAUserOwns_whenTheUserJoinsAGroup_andIgnoresGroupsInGroups() {
        groups.onJoined(joined("ann", "a-group-in-the-group"));
        assertThat(queue.waiting()).containsExactly("owner JIRAUSER10100");

        GroupMembershipDeletedEvent left = mock(GroupMembershipDeletedEvent.class);
        when(left.getEntityName()).thenReturn("a-group-in-the-group");
        groups.onLeft(left);
        assertThat(queue.waiting()).containsExactly("owner JIRAUSER10100");
    }

    @Test
    void reindexesAProject_whenItsLeadChanges_butNotWhenItIsRenamed() {
        ProjectListener projects = new ProjectListener(requests);
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
    void doesNothing_ifNoPolicyCountsAccess() {
        policies.save(APolicy.counting("missing"));

        groups.onJoined(joined("ann"));

        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void letsTheChangeSucceed_whenTheQueueFails() {
        queue.breakDown();

        assertThatCode(() -> groups.onJoined(joined("ann"))).doesNotThrowAnyException();
    }
}
