package io.clearowner.jira.assessment;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.UserPickers;
import java.time.Instant;
import java.util.Optional;

/**
 * Assesses the current state of a Jira issue by its project's policy. Reads only the issue and what is in memory, so it
 * may be called for every issue that is indexed.
 */
public final class IssueAssessor {

    private final OwnershipFields fields;
    private final Epics epics;
    private final UserPickers userPickers;
    private final Policies policies;
    private final Assessor assessor;

    public IssueAssessor(
            OwnershipFields fields, Epics epics, UserPickers userPickers, Policies policies, Assessor assessor) {
        this.fields = fields;
        this.epics = epics;
        this.userPickers = userPickers;
        this.policies = policies;
        this.assessor = assessor;
    }

    public Assessment assess(Issue issue) {
        return assess(facts(issue));
    }

    /** The clarity of one role, at half the cost of both. */
    public Clarity clarity(Issue issue, Role role) {
        JiraIssueFacts facts = facts(issue);
        return assessor.clarity(facts, policies.forProject(facts.projectId()), role);
    }

    /** The effective owner of one role, whether or not the issue is assessed. */
    public Optional<EffectiveOwner> effectiveOwner(Issue issue, Role role) {
        return effectiveOwner(facts(issue), role);
    }

    /** As {@link #effectiveOwner(Issue, Role)}, by facts that may come from memory. */
    public Optional<EffectiveOwner> effectiveOwner(JiraIssueFacts facts, Role role) {
        return assessor.effectiveOwner(facts, policies.forProject(facts.projectId()), role);
    }

    /** When the role becomes stale; empty if it cannot, or if the project's policy does not count it. */
    public Optional<Instant> staleAt(Issue issue, Role role) {
        JiraIssueFacts facts = facts(issue);
        return assessor.staleAt(facts, policies.forProject(facts.projectId()), role);
    }

    /** Assesses facts that may differ from the issue's current state, such as those before an edit. */
    public Assessment assess(JiraIssueFacts facts) {
        return assess(facts, policies.forProject(facts.projectId()));
    }

    /** Assesses by a policy that need not be in force. */
    public Assessment assess(JiraIssueFacts facts, Policy policy) {
        return assessor.assess(facts, policy);
    }

    /** The policy in force for the issue. */
    public Policy policy(Issue issue) {
        return policies.forProject(facts(issue).projectId());
    }

    public JiraIssueFacts facts(Issue issue) {
        return new JiraIssueFacts(issue, fields, epics, userPickers);
    }
}
