package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.store.UnclearSinceStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes down when roles become unclear and strikes it out when they become clear. Compares the issue before an edit
 * with the issue after it, so that an edit that changes nothing of this costs no query.
 */
public final class SinceLedger {

    private final IssueAssessor assessor;
    private final IssueManager issues;
    private final UnclearSinceStore store;
    private final Clock clock;

    public SinceLedger(IssueAssessor assessor, IssueManager issues, UnclearSinceStore store, Clock clock) {
        this.assessor = assessor;
        this.issues = issues;
        this.store = store;
        this.clock = clock;
    }

    /** A missing owner needs no entry: without one, it is missing since the issue was created. */
    void created(Issue issue) {
        Assessment now = assessor.assess(issue);
        for (Role role : Role.values()) {
            if (now.of(role).unclear() && !missing(now.of(role))) {
                store.put(issue.getId(), role, issue.getCreated().toInstant());
            }
        }
    }

    /** @param subTasks those that inherit from the issue, empty when nothing changed that they inherit */
    void changed(Issue issue, IssueChanges changes, Collection<Issue> subTasks) {
        FactsBefore before = FactsBefore.of(assessor.facts(issue), changes, this::byIdOrKey);
        compare(issue, before);
        if (changes.moved()) {
            moved(issue);
        }
        for (Issue subTask : subTasks) {
            compare(subTask, FactsBefore.below(before, assessor.facts(subTask)));
        }
    }

    /** For what changes an issue's clarity without an edit of the issue. */
    void changed(Issue issue, Assessment before, Assessment now) {
        for (Role role : Role.values()) {
            compare(issue, before.of(role), now.of(role));
        }
    }

    /** Empty for an empty text, and for an issue that is gone. */
    private Optional<JiraIssueFacts> byIdOrKey(String reference) {
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        Issue issue = reference.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(reference))
                : issues.getIssueObject(reference);
        return Optional.ofNullable(issue).map(assessor::facts);
    }

    void deleted(long issueId) {
        store.remove(issueId);
    }

    /** Who could browse the issue in its old project is not known any more, so there is no comparing. */
    private void moved(Issue issue) {
        Assessment now = assessor.assess(issue);
        for (Role role : Role.values()) {
            if (!now.of(role).unclear()) {
                store.remove(issue.getId(), role);
            } else if (now.of(role).clarity().code().equals(Reasons.NO_ACCESS)
                    && !store.of(issue.getId()).containsKey(role)) {
                store.put(issue.getId(), role, clock.instant());
            }
        }
    }

    private void compare(Issue issue, FactsBefore factsBefore) {
        changed(issue, assessor.assess(factsBefore), assessor.assess(issue));
    }

    private void compare(Issue issue, RoleAssessment before, RoleAssessment now) {
        Role role = now.role();
        if (!before.unclear() && now.unclear()) {
            store.put(issue.getId(), role, clock.instant());
        } else if (before.unclear() && !now.unclear()) {
            store.remove(issue.getId(), role);
        } else if (now.unclear()
                && missing(before) != missing(now)
                && !store.of(issue.getId()).containsKey(role)) {
            // Without an entry "missing" means "since it was created" and anything else "unknown". A change from one
            // to the other must not lose the first, nor make the second look older than anybody knows.
            Instant since = missing(before) ? issue.getCreated().toInstant() : clock.instant();
            store.put(issue.getId(), role, since);
        }
    }

    private static boolean missing(RoleAssessment assessment) {
        return assessment.reasons().contains(Reasons.MISSING);
    }
}
