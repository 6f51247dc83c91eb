package io.clearowner.sandbox.model.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import io.clearowner.sandbox.kernel.Deviation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Publishes issue events at once, unless the sandbox was started with a deviation. */
public final class IssueEvents {
    private final Stores stores;
    private List<IssueEvent> held = new ArrayList<>();

    public IssueEvents(Stores stores) {
        this.stores = stores;
    }

    void publish(IssueEvent event) {
        Deviation.Planted planted = stores.service(Deviation.Planted.class);
        if (planted.has(Deviation.HELD_ISSUE_EVENTS)) {
            synchronized (this) {
                held.add(event);
            }
        } else if (!planted.has(Deviation.NO_ISSUE_EVENTS)) {
            stores.service(EventPublisher.class)
                    .publish(planted.has(Deviation.EVENTS_WITHOUT_CHANGES) ? withoutChanges(event) : event);
        }
    }

    private static IssueEvent withoutChanges(IssueEvent event) {
        return new IssueEvent(
                event.getIssue(), event.getUser(), null, null, null, event.getParams(), event.getEventTypeId());
    }

    /**
     * Publishes the events that are held, the last one first, each twice.
     *
     * @return how many were held
     */
    public int release() {
        List<IssueEvent> released;
        synchronized (this) {
            released = held;
            held = new ArrayList<>();
        }
        Collections.reverse(released);
        for (IssueEvent event : released) {
            stores.service(EventPublisher.class).publish(event);
            stores.service(EventPublisher.class).publish(event);
        }
        return released.size();
    }
}
