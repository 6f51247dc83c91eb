package io.clearowner.jira.assessment;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.policy.Policies;

/**
 * Judges a Jira issue as it is now by the policy of its project. Reads the issue's own values and what Jira and
 * {@link Policies} keep in memory, so it may be called for every issue that is indexed.
 */
public final class IssueAssessor {

    private final OwnershipFields fields;
    private final Policies policies;
    private final Assessor assessor;

    public IssueAssessor(OwnershipFields fields, Policies policies, People people) {
        this.fields = fields;
        this.policies = policies;
        this.assessor = new Assessor(people);
    }

    public Assessment assess(Issue issue) {
        return assess(facts(issue));
    }

    /** Judges facts that may differ from what the issue says now, such as those before an edit. */
    public Assessment assess(JiraIssueFacts facts) {
        // An issue that is still being filled in on the create screen may have no project.
        Long projectId = facts.issue().getProjectId();
        Policy policy = projectId == null ? policies.global() : policies.forProject(projectId);
        return assessor.assess(facts, policy);
    }

    public JiraIssueFacts facts(Issue issue) {
        return new JiraIssueFacts(issue, fields);
    }
}
