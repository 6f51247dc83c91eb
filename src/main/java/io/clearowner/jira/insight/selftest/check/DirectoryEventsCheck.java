package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.cluster.EventListeners;
import java.util.List;

/** Jira has the classes of all events of users, groups, projects and components. Nobody is changed to see one. */
public final class DirectoryEventsCheck implements JiraCheck {

    private final EventListeners listeners;

    public DirectoryEventsCheck(EventListeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public String code() {
        return "directory-events";
    }

    @Override
    public Finding run(Trial trial) {
        List<String> absent = listeners.absent();
        return absent.isEmpty()
                ? Finding.ok("all classes of events exist; whether Jira publishes them is not tried")
                : Finding.limited("missing: " + String.join(", ", absent));
    }
}
