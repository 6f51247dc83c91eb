package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final UserManager users = mock(UserManager.class);
    private final Policies policies = mock(Policies.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final AccessChangeReindexer requests =
            new AccessChangeReindexer(policies, reindexing, new RecentProblems(Clock.systemUTC()));
    private final GroupListener groups = new GroupListener(users, requests);

    @BeforeEach
    void setUp() {
        when(policies.reasonsInForce()).thenReturn(Set.of("no-access"));
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
    void reindexesWhatSomebodyOwns_whoJoinsOrLeavesAGroup() {
        groups.onJoined(joined("ann", "a-group-in-the-group"));
        verify(reindexing).request(ReindexScope.owner(new UserKey("JIRAUSER10100")));

        GroupMembershipDeletedEvent left = mock(GroupMembershipDeletedEvent.class);
        when(left.getEntityName()).thenReturn("a-group-in-the-group");
        groups.onLeft(left);
        verifyNoMoreInteractions(reindexing);
    }

    @Test
    void reindexesAProjectWithAnotherLead_andNoneWithAnotherName() {
        ProjectListener projects = new ProjectListener(requests);
        projects.onUpdated(updated("ann", "ann"));
        verifyNoInteractions(reindexing);

        projects.onUpdated(updated("ann", "bob"));
        verify(reindexing).request(ReindexScope.project(10000));
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
    void doesNothing_whileNoPolicyCountsAccess() {
        when(policies.reasonsInForce()).thenReturn(Set.of("missing"));

        groups.onJoined(joined("ann"));

        verifyNoInteractions(reindexing);
    }

    @Test
    void doesNotBreakTheChange() {
        doThrow(new IllegalStateException("no database")).when(reindexing).request(any());

        assertThatCode(() -> groups.onJoined(joined("ann"))).doesNotThrowAnyException();
    }
}
