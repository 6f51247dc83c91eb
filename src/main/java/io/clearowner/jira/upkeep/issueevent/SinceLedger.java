package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
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
 * Records when roles become unclear, and deletes the entry when they become clear. Compares the issue before and after
 * an edit, so an edit that changes no clarity costs no query.
 */
public final class SinceLedger {

    private final IssueAssessor assessor;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final UnclearSinceStore store;
    private final Clock clock;

    public SinceLedger(
            IssueAssessor assessor,
            IssueManager issues,
            ProjectManager projects,
            UnclearSinceStore store,
            Clock clock) {
        this.assessor = assessor;
        this.issues = issues;
        this.projects = projects;
        this.store = store;
        this.clock = clock;
    }

    /** A missing owner needs no entry: without one, the role counts as missing since the issue's creation. */
    void created(Issue issue) {
        Assessment now = assessor.assess(issue);
        for (Role role : Role.values()) {
            if (now.of(role).unclear() && !missing(now.of(role))) {
                store.putLatest(issue.getId(), role, issue.getCreated().toInstant());
            }
        }
    }

    /**
     * Changes may come late, twice and in any order: of several that made a role unclear, the last one counts.
     *
     * @param subTasks sub-tasks of the issue; empty if nothing changed that they inherit
     * @param at when the change was made
     */
    void changed(Issue issue, IssueChanges changes, Collection<Issue> subTasks, Instant at) {
        FactsBefore before = FactsBefore.of(assessor.facts(issue), changes, new Former());
        compare(issue, before, at);
        if (changes.moved()) {
            moved(issue, at);
        }
        for (Issue subTask : subTasks) {
            compare(subTask, FactsBefore.ofSubTask(before, assessor.facts(subTask)), at);
        }
    }

    /** For changes of clarity that are not an edit of the issue. */
    void changed(Issue issue, Assessment before, Assessment now) {
        for (Role role : Role.values()) {
            compare(issue, before.of(role), now.of(role), clock.instant());
        }
    }

    private final class Former implements FactsBefore.Lookup {

        @Override
        public Optional<JiraIssueFacts> issue(String idOrKey) {
            if (idOrKey.isEmpty()) {
                return Optional.empty();
            }
            Issue issue = idOrKey.matches("\\d{1,18}")
                    ? issues.getIssueObject(Long.valueOf(idOrKey))
                    : issues.getIssueObject(idOrKey);
            return Optional.ofNullable(issue).map(assessor::facts);
        }

        @Override
        public Project project(long id) {
            return projects.getProjectObj(id);
        }
    }

    void deleted(long issueId) {
        store.remove(issueId);
    }

    /** Access in the old project is no longer known, so there is no state before to compare with. */
    private void moved(Issue issue, Instant at) {
        Assessment now = assessor.assess(issue);
        for (Role role : Role.values()) {
            if (!now.of(role).unclear()) {
                store.remove(issue.getId(), role);
            } else if (now.of(role).clarity().code().equals(Reasons.NO_ACCESS)
                    && !store.of(issue.getId()).containsKey(role)) {
                store.put(issue.getId(), role, at);
            }
        }
    }

    private void compare(Issue issue, FactsBefore factsBefore, Instant at) {
        Assessment before = assessor.assess(factsBefore);
        Assessment now = assessor.assess(issue);
        for (Role role : Role.values()) {
            compare(issue, before.of(role), now.of(role), at);
        }
    }

    private void compare(Issue issue, RoleAssessment before, RoleAssessment now, Instant at) {
        Role role = now.role();
        if (!before.unclear() && now.unclear()) {
            store.putLatest(issue.getId(), role, at);
        } else if (before.unclear() && !now.unclear()) {
            store.remove(issue.getId(), role);
        } else if (now.unclear()
                && missing(before) != missing(now)
                && !store.of(issue.getId()).containsKey(role)) {
            // Without an entry, "missing" counts since the issue's creation, and any other reason since an unknown
            // time. A change between them must neither lose the creation time nor make a reason look older than is
            // known.
            Instant since = missing(before) ? issue.getCreated().toInstant() : at;
            store.put(issue.getId(), role, since);
        }
    }

    private static boolean missing(RoleAssessment assessment) {
        return assessment.reasons().contains(Reasons.MISSING);
    }
}
