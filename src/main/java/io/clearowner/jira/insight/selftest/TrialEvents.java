package io.clearowner.jira.insight.selftest;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects the events of one issue on this node, where the test edits it. */
public final class TrialEvents {

    private final long issueId;
    private final List<IssueEvent> events = new CopyOnWriteArrayList<>();

    public TrialEvents(long issueId) {
        this.issueId = issueId;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (event.getIssue() != null && event.getIssue().getId() == issueId) {
            events.add(event);
        }
    }

    /** In the order of arrival. */
    public List<IssueEvent> events() {
        return List.copyOf(events);
    }
}
