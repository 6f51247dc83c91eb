package io.clearowner.jira.platform.cluster;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventListenersTest {

    private final EventPublisher events = mock(EventPublisher.class);

    @Test
    void leavesOutAListener_whoseEventThisJiraDoesNotHave() {
        doThrow(new NoClassDefFoundError("com/atlassian/SomeEvent"))
                .when(events)
                .register("refused");
        EventListeners listeners = new EventListeners(
                events,
                List.of("required"),
                List.of(
                        () -> {
                            throw new NoClassDefFoundError("com/atlassian/OtherEvent");
                        },
                        () -> "refused",
                        () -> "registered"));

        listeners.start();
        listeners.stop();

        verify(events).register("required");
        verify(events).unregister("required");
        verify(events).register("registered");
        verify(events).unregister("registered");
        verify(events, never()).unregister("refused");
    }
}
