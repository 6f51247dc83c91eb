package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.store.UnclearSinceStore;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds since when the roles of an issue are unclear. Without an entry, a missing owner counts since the issue's
 * creation; for any other reason the time is unknown and omitted.
 */
public final class UnclearSince {

    private final IssueAssessor assessor;
    private final UnclearSinceStore store;

    public UnclearSince(IssueAssessor assessor, UnclearSinceStore store) {
        this.assessor = assessor;
        this.store = store;
    }

    /** Only roles that are unclear now and whose time is known. */
    public Map<Role, Instant> of(Issue issue) {
        return of(List.of(issue)).get(issue.getId());
    }

    /** Like {@link #of(Issue)}, for many issues in one query; every issue has an entry, which may be empty. */
    public Map<Long, Map<Role, Instant>> of(Collection<? extends Issue> issues) {
        Map<Long, Map<Role, Instant>> entries =
                store.of(issues.stream().map(Issue::getId).toList());
        Map<Long, Map<Role, Instant>> result = new HashMap<>();
        for (Issue issue : issues) {
            result.put(issue.getId(), of(issue, entries.getOrDefault(issue.getId(), Map.of())));
        }
        return result;
    }

    private Map<Role, Instant> of(Issue issue, Map<Role, Instant> entries) {
        Map<Role, Instant> since = new EnumMap<>(Role.class);
        Assessment assessment = assessor.assess(issue);
        for (Role role : Role.values()) {
            RoleAssessment now = assessment.of(role);
            if (!now.unclear()) {
                continue;
            }
            if (entries.containsKey(role)) {
                since.put(role, entries.get(role));
            } else if (now.reasons().contains(Reasons.MISSING) && issue.getCreated() != null) {
                since.put(role, issue.getCreated().toInstant());
            }
        }
        return since;
    }
}
