package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.ReindexQueue;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserCreatedListenerTest {

    private final UserManager users = mock(UserManager.class);
    private final ReindexQueue queue = new ReindexQueue();
    private final UserCreatedListener listener =
            new UserCreatedListener(users, queue.reindexing, new RecentProblems(Clock.systemUTC()));
    private final UserCreatedEvent event = mock(UserCreatedEvent.class);

    @BeforeEach
    void annIsInTheDirectory() {
        User ann = mock(User.class);
        when(ann.getName()).thenReturn("ann");
        when(event.getUser()).thenReturn(ann);
    }

    private void annIsKnownToJira() {
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getKey()).thenReturn("JIRAUSER10100");
        when(users.getUserByName("ann")).thenReturn(ann);
    }

    @Test
    void reindexesWhatAUserOwns_whenTheUserIsFoundAgain() {
        annIsKnownToJira();

        listener.onUserCreated(event);

        assertThat(queue.waiting()).containsExactly("owner JIRAUSER10100");
    }

    @Test
    void doesNothing_ifJiraDoesNotKnowTheUser() {
        listener.onUserCreated(event);

        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void letsTheCreationSucceed_whenTheQueueFails() {
        annIsKnownToJira();
        queue.breakDown();

        assertThatCode(() -> listener.onUserCreated(event)).doesNotThrowAnyException();
    }
}
