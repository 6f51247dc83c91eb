package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the roles that a person holds on open issues and that go stale soon. Inspects up to
 * {@link ViewerSearch#MAX_INSPECTED} issues per role, oldest first, since those go stale first.
 */
public final class GoingStale {

    private final ViewerSearches searches;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;
    private final Clock clock;

    public GoingStale(ViewerSearches searches, OwnershipFields fields, IssueAssessor assessor, Clock clock) {
        this.searches = searches;
        this.fields = fields;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** A role of an issue and when it goes stale. */
    public record Soon(Issue issue, Role role, Instant at) {}

    /** Roles that go stale within that many days, soonest first; those already stale are left out. */
    public List<Soon> of(ApplicationUser owner, int days) {
        ViewerSearch search = searches.of(owner);
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(days));
        List<Soon> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            CustomField field = fields.requireOwner(role);
            Query held = Jql.query(Jql.and(Jql.equal(Jql.field(field), owner.getName()), Jql.open()));
            search.inspect(Jql.ordered(held, search.order(held, ViewerSearch.OLDEST_FIRST)), issue -> {
                Optional<Instant> at = assessor.staleAt(issue, role);
                if (at.isPresent() && at.get().isAfter(now) && !at.get().isAfter(until)) {
                    roles.add(new Soon(issue, role, at.get()));
                }
            });
        }
        roles.sort(Comparator.comparing(Soon::at)
                .thenComparing(soon -> soon.issue().getId()));
        return roles;
    }
}
