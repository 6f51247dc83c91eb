package io.clearowner.jira.platform.cluster;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers listeners for Jira's events. A listener whose event class this Jira does not have is left out by itself;
 * the nightly reconciliation finds the changes that it would have been notified of.
 */
public final class EventListeners {

    private static final Logger log = LoggerFactory.getLogger(EventListeners.class);

    private final EventPublisher events;
    private final List<Object> required;
    private final List<Supplier<Object>> optional;
    private final List<Object> registered = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    /**
     * @param required listeners for events that every Jira has
     * @param optional each creates a listener; its class is not loaded before
     */
    public EventListeners(EventPublisher events, List<Object> required, List<Supplier<Object>> optional) {
        this.events = events;
        this.required = required;
        this.optional = optional;
    }

    public void start() {
        required.forEach(this::register);
        for (Supplier<Object> listener : optional) {
            // Unverified on Jira 11: that all of these event classes exist and are still published.
            try {
                register(listener.get());
            } catch (LinkageError e) {
                absent.add(e.getMessage());
                log.info(
                        "This Jira does not have {}; such changes are found by the nightly reconciliation",
                        e.getMessage());
            }
        }
    }

    private void register(Object listener) {
        events.register(listener);
        registered.add(listener);
    }

    /** The classes of events that this Jira does not have. */
    public List<String> absent() {
        return List.copyOf(absent);
    }

    public void stop() {
        registered.forEach(events::unregister);
        registered.clear();
    }
}
