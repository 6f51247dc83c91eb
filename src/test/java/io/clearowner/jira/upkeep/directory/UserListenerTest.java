package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.ReindexQueue;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserListenerTest {

    private final UserManager users = mock(UserManager.class);
    private final ReindexQueue queue = new ReindexQueue();
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final UserListener listener = new UserListener(users, queue.reindexing, problems);

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
    void reindexesWhatAUserOwns_whenTheUserIsDeactivated() {
        listener.onUserUpdated(edited(true, false));

        assertThat(queue.waiting()).containsExactly("owner JIRAUSER10100");
    }

    @Test
    void reindexesWhatAUserOwns_whenTheUserIsReactivated() {
        listener.onUserUpdated(edited(false, true));

        assertThat(queue.waiting()).containsExactly("owner JIRAUSER10100");
    }

    @Test
    void doesNothing_forANewNameOrAddress() {
        listener.onUserUpdated(edited(true, true));

        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void reindexesWhatAUserOwns_whenAnUpdateWithoutAPreviousStateLeavesTheUserInactive() {
        User user = ann(false);
        UserUpdatedEvent event = mock(UserUpdatedEvent.class);
        when(event.getUser()).thenReturn(user);

        listener.onUserUpdated(event);

        assertThat(queue.waiting()).containsExactly("owner JIRAUSER10100");
    }

    @Test
    void reindexesEverything_whenAUserIsDeleted() {
        listener.onUserDeleted(mock(UserDeletedEvent.class));

        assertThat(queue.waiting()).containsExactly("everything");
    }

    @Test
    void letsTheEditSucceed_whenTheQueueFails_andRecordsTheProblem() {
        queue.breakDown();

        assertThatCode(() -> listener.onUserUpdated(edited(true, false))).doesNotThrowAnyException();
        assertThat(problems.last()).extracting(RecentProblems.Problem::where).containsExactly("a change of a user");
    }
}
