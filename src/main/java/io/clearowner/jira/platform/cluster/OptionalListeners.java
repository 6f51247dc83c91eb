package io.clearowner.jira.platform.cluster;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers listeners for events that some versions of Jira may lack. A listener whose event class is missing is
 * skipped, and the nightly reconciliation finds the changes that it would have handled.
 */
public final class OptionalListeners {

    private static final Logger log = LoggerFactory.getLogger(OptionalListeners.class);

    private final EventPublisher events;
    private final List<Supplier<Object>> listeners;
    private final List<Object> registered = new ArrayList<>();

    /** @param listeners suppliers, so that a listener's class is loaded only when it is registered */
    public OptionalListeners(EventPublisher events, List<Supplier<Object>> listeners) {
        this.events = events;
        this.listeners = listeners;
    }

    public void start() {
        for (Supplier<Object> supplier : listeners) {
            try {
                // Unverified on Jira 11: which of these events exist; a missing one is a LinkageError
                Object listener = supplier.get();
                events.register(listener);
                registered.add(listener);
            } catch (LinkageError e) {
                log.info("Jira does not have {}; the nightly reconciliation finds such changes", e.getMessage());
            }
        }
    }

    public void stop() {
        registered.forEach(events::unregister);
        registered.clear();
    }
}
