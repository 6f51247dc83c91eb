package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the open issues that people own in either role, as far as a viewer can see them, to apply a plan's limit. */
public final class OwnedCounts {

    private final IssueDocumentSearchService counts;
    private final OwnershipFields fields;
    private final UserManager users;

    public OwnedCounts(IssueDocumentSearchService counts, OwnershipFields fields, UserManager users) {
        this.counts = counts;
        this.fields = fields;
        this.users = users;
    }

    /** What each person holds, counted once and then kept up to date by {@link Held#given}. */
    public Held of(TransferPlan plan, ApplicationUser viewer) {
        return new Held(plan.limit(), viewer);
    }

    /** The numbers of issues that people hold while a plan is carried out. Not thread-safe. */
    public final class Held {

        private final int limit;
        private final ApplicationUser viewer;
        private final Map<UserKey, Long> held = new HashMap<>();

        private Held(int limit, ApplicationUser viewer) {
            this.limit = limit;
            this.viewer = viewer;
        }

        /** Whether the person may get one more role. */
        public boolean belowLimit(UserKey person) {
            return limit == 0 || held.computeIfAbsent(person, this::count) < limit;
        }

        /** Counts a role that the person got. */
        public void given(UserKey person) {
            given(person, 1);
        }

        /** Counts roles that the person got. */
        public void given(UserKey person, long roles) {
            if (limit > 0) {
                held.put(person, held.computeIfAbsent(person, this::count) + roles);
            }
        }

        private long count(UserKey person) {
            ApplicationUser user = users.getUserByKey(person.value());
            if (user == null) {
                return 0;
            }
            List<Clause> either = Stream.of(Role.values())
                    .map(role -> Jql.equal(Jql.field(fields.requireEffectiveOwner(role)), user.getName()))
                    .toList();
            try {
                return counts.getHitCount(viewer, Jql.query(Jql.and(Jql.open(), Jql.or(either))), false);
            } catch (SearchException e) {
                throw Refusal.because(Kind.UNAVAILABLE, "limit", "clear-owner.rest.search.failed")
                        .causedBy(e);
            }
        }
    }
}
