package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.UserKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles issue events. Never throws, so that the request that caused the event does not fail. What it could not
 * handle, {@link ChangeSweep} finds in the change history.
 */
public final class OwnershipListener {

    private static final Logger log = LoggerFactory.getLogger(OwnershipListener.class);

    /** An event older than this is late. */
    private static final Duration LATE = Duration.ofSeconds(1);

    private final ChangeReader reader;
    private final IssueFollowUp followUp;
    private final SeenUpdates seen;
    private final IssueManager issues;
    private final RecentProblems problems;
    private final Clock clock;

    public OwnershipListener(
            ChangeReader reader,
            IssueFollowUp followUp,
            SeenUpdates seen,
            IssueManager issues,
            RecentProblems problems,
            Clock clock) {
        this.reader = reader;
        this.followUp = followUp;
        this.seen = seen;
        this.issues = issues;
        this.problems = problems;
        this.clock = clock;
    }

    // Unverified on Jira 11: an IssueEvent is published for every edit, bulk edits included
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            handle(event);
        } catch (Exception e) {
            Issue issue = event.getIssue();
            log.error("Cannot update what depends on issue {}", issue == null ? "?" : issue.getKey(), e);
            problems.add("updating what depends on an issue", e);
        }
    }

    private void handle(IssueEvent event) throws GenericEntityException, IndexException {
        Issue told = event.getIssue();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            followUp.deleted(told.getId());
            return;
        }
        boolean created = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId());
        Instant at = created
                ? told.getCreated().toInstant()
                : ChangeReader.time(event).orElseGet(clock::instant);
        Optional<Issue> current = current(told, at);
        Optional<UserKey> by = Optional.ofNullable(event.getUser()).map(UserKeys::of);
        if (current.isPresent() && created) {
            followUp.created(current.get(), by, Set.of());
        } else if (current.isPresent()) {
            // Edits, assignments, moves, standard and custom transitions: the history has what changed.
            followUp.edited(current.get(), reader.read(event, at), by, at, reader.epicsExist());
        }
        seen.add(told);
    }

    /** An event has the issue as it was at that time. If that may be past, the current one; empty if it is deleted. */
    private Optional<Issue> current(Issue told, Instant at) {
        boolean late = at.isBefore(clock.instant().minus(LATE)) || seen.contains(told);
        return late ? Optional.ofNullable(issues.getIssueObject(told.getId())) : Optional.of(told);
    }
}
