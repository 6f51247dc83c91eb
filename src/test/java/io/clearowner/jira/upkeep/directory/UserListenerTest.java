package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserListenerTest {

    private static final ReindexScope OF_ANN = ReindexScope.owner(new UserKey("JIRAUSER10100"));

    private final UserManager users = mock(UserManager.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final UserListener listener = new UserListener(mock(EventPublisher.class), users, reindexing, problems);

    @BeforeEach
    void setUp() {
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getKey()).thenReturn("JIRAUSER10100");
        when(users.getUserByName("ann")).thenReturn(ann);
    }

    private static User ann(boolean active) {
        User user = mock(User.class);
        when(user.getName()).thenReturn("ann");
        when(user.isActive()).thenReturn(active);
        return user;
    }

    private static UserEditedEvent edited(boolean before, boolean after) {
        User original = ann(before);
        User user = ann(after);
        UserEditedEvent event = mock(UserEditedEvent.class);
        when(event.getOriginalUser()).thenReturn(original);
        when(event.getUser()).thenReturn(user);
        return event;
    }

    @Test
    void reindexesWhatSomebodyOwns_whoIsDeactivated() {
        listener.onUserUpdated(edited(true, false));

        verify(reindexing).request(OF_ANN);
    }

    @Test
    void reindexesWhatSomebodyOwns_whoIsBack() {
        listener.onUserUpdated(edited(false, true));

        verify(reindexing).request(OF_ANN);
    }

    @Test
    void doesNothing_forANewNameOrAddress() {
        listener.onUserUpdated(edited(true, true));

        verify(reindexing, never()).request(any());
    }

    @Test
    void reindexesWhatSomebodyOwns_whomAnUpdateWithoutABeforeLeavesInactive() {
        User user = ann(false);
        UserUpdatedEvent event = mock(UserUpdatedEvent.class);
        when(event.getUser()).thenReturn(user);

        listener.onUserUpdated(event);

        verify(reindexing).request(OF_ANN);
    }

    @Test
    void reindexesEverything_whenSomebodyIsDeleted() {
        listener.onUserDeleted(mock(UserDeletedEvent.class));

        verify(reindexing).request();
    }

    @Test
    void doesNotBreakTheEdit_whenTheQueueCannotBeWritten() {
        doThrow(new IllegalStateException("no database")).when(reindexing).request(any());

        assertThatCode(() -> listener.onUserUpdated(edited(true, false))).doesNotThrowAnyException();
        assertThat(problems.last()).extracting(RecentProblems.Problem::where).containsExactly("a change of a user");
    }
}
