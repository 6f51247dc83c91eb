package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides what a plan does about one role of one issue, from the issue's current state. Changes nothing. */
public final class TransferRules {

    private final IssueAssessor assessor;
    private final OwnershipFields fields;
    private final IssueAccess access;
    private final AreaOwners areas;
    private final OwnerTables tables;
    private final People people;

    public TransferRules(
            IssueAssessor assessor,
            OwnershipFields fields,
            IssueAccess access,
            AreaOwners areas,
            OwnerTables tables,
            People people) {
        this.assessor = assessor;
        this.fields = fields;
        this.access = access;
        this.areas = areas;
        this.tables = tables;
        this.people = people;
    }

    /**
     * The rules of one plan, for the person who runs it.
     *
     * @throws Refusal if the table that the plan names is gone
     */
    public ForPlan of(TransferPlan plan, ApplicationUser by) {
        return new ForPlan(plan, by);
    }

    /** Decides by one plan. */
    public final class ForPlan {

        private final TransferPlan plan;
        private final ApplicationUser by;
        private final OwnerTable table;
        private final Sources sources;

        private ForPlan(TransferPlan plan, ApplicationUser by) {
            this.plan = plan;
            this.by = by;
            this.table = tables.of(plan);
            this.sources = new Sources(plan, areas, table, people);
        }

        /** Whether the plan may change the role at all. */
        public boolean concerns(Role role) {
            return plan.concerns(role);
        }

        /** Whether the search for the issues leaves out those of which no role fulfills the condition. */
        public boolean foundByCondition() {
            return plan.table().isEmpty();
        }

        /** @param belowLimit whether a person may get one more role */
        public Decision decide(Issue issue, Role role, Predicate<UserKey> belowLimit) {
            JiraIssueFacts facts = assessor.facts(issue);
            Optional<UserKey> owner = facts.ownOwner(role);
            if (!plan.concerns(role) || !within(facts) || !holds(role, facts, owner)) {
                return new Decision.NotConcerned();
            }
            if (Archive.contains(issue)) {
                return new Decision.Skip(SkipReason.ARCHIVED);
            }
            if (!fields.ownerCanBeSet(role, issue)) {
                return new Decision.Skip(SkipReason.NOT_IN_CONTEXT);
            }
            Sources.Found found =
                    sources.find(role, facts, user -> owner.equals(Optional.of(user)) || belowLimit.test(user));
            if (found.successor().isEmpty()) {
                return new Decision.Skip(found.otherwise());
            }
            Optional<UserKey> to = found.successor().get().owner();
            if (to.equals(owner)) {
                return new Decision.Already();
            }
            return access.mayEdit(by, issue, role)
                    ? new Decision.Change(owner, to)
                    : new Decision.Skip(SkipReason.NOT_EDITABLE);
        }

        private boolean within(JiraIssueFacts facts) {
            return plan.projectId().isEmpty() || plan.projectId().getAsLong() == facts.projectId();
        }

        private boolean holds(Role role, JiraIssueFacts facts, Optional<UserKey> owner) {
            if (plan.table().isPresent() && table.owner(facts.issueId(), role).isEmpty()
                    || plan.owner().isPresent() && !plan.owner().equals(owner)) {
                return false;
            }
            return switch (plan.condition()) {
                case MISSING -> owner.isEmpty();
                case UNCLEAR -> assessor.clarity(facts.issue(), role).unclear();
                case PERSON -> plan.person().equals(owner);
                case ALWAYS -> true;
            };
        }
    }
}
