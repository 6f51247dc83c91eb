package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserCreatedListenerTest {

    private final UserManager users = mock(UserManager.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final UserCreatedListener listener =
            new UserCreatedListener(users, reindexing, new RecentProblems(Clock.systemUTC()));
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
    void reindexesWhatSomebodyOwns_whoIsFoundAgain() {
        annIsKnownToJira();

        listener.onUserCreated(event);

        verify(reindexing).request(ReindexScope.owner(new UserKey("JIRAUSER10100")));
    }

    @Test
    void doesNothing_whileJiraDoesNotKnowThePerson() {
        listener.onUserCreated(event);

        verifyNoInteractions(reindexing);
    }

    @Test
    void doesNotBreakTheCreation() {
        annIsKnownToJira();
        doThrow(new IllegalStateException("no database")).when(reindexing).request(any());

        assertThatCode(() -> listener.onUserCreated(event)).doesNotThrowAnyException();
    }
}
