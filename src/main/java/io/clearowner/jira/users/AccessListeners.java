package io.clearowner.jira.users;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.policy.Policies;
import io.clearowner.jira.reindex.ReindexScope;
import io.clearowner.jira.reindex.Reindexing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of changes that may take somebody's access to issues, or give it. Each listener stands by itself: where Jira
 * does not have its event, it is left out, and the nightly reconciliation finds what it would have heard of.
 */
public final class AccessListeners {

    private static final Logger log = LoggerFactory.getLogger(AccessListeners.class);

    private final EventPublisher events;
    private final List<Supplier<Object>> listeners;
    private final List<Object> registered = new ArrayList<>();

    public AccessListeners(EventPublisher events, UserManager users, Policies policies, Reindexing reindexing) {
        Requests requests = new Requests(policies, reindexing);
        this.events = events;
        this.listeners = List.of(() -> new GroupListener(users, requests), () -> new ProjectListener(requests));
    }

    public void start() {
        for (Supplier<Object> listener : listeners) {
            try {
                Object made = listener.get();
                events.register(made);
                registered.add(made);
            } catch (LinkageError e) {
                log.info("This Jira does not have {}; such changes are found by the nightly reconciliation",
                        e.getMessage());
            }
        }
    }

    public void stop() {
        registered.forEach(events::unregister);
        registered.clear();
    }

    /** What the listeners ask for; nothing while no policy in force counts who has access. */
    static final class Requests {

        private final Policies policies;
        private final Reindexing reindexing;

        Requests(Policies policies, Reindexing reindexing) {
            this.policies = policies;
            this.reindexing = reindexing;
        }

        /** Never breaks the request in which the change was made. */
        void request(Supplier<List<ReindexScope>> scopes) {
            try {
                if (policies.reasonsAnywhere().contains(Reasons.NO_ACCESS)) {
                    scopes.get().forEach(reindexing::request);
                }
            } catch (RuntimeException e) {
                log.error("Cannot have issues re-indexed after a change of access", e);
            }
        }
    }
}
