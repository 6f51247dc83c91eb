package io.clearowner.jira.rest.json;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import java.util.Optional;

/** Formats one issue's ownership with its explanation, as far as the reader may see it. */
public final class OwnershipDetails {

    private final OwnershipJson json;
    private final IssueAssessor assessor;
    private final OwnerSourceJson sources;
    private final ReasonJson reasons;
    private final CommitmentJson commitments;
    private final IssueAccess issues;
    private final Access access;

    public OwnershipDetails(
            OwnershipJson json,
            IssueAssessor assessor,
            OwnerSourceJson sources,
            ReasonJson reasons,
            CommitmentJson commitments,
            IssueAccess issues,
            Access access) {
        this.json = json;
        this.assessor = assessor;
        this.sources = sources;
        this.reasons = reasons;
        this.commitments = commitments;
        this.issues = issues;
        this.access = access;
    }

    public OwnershipInfo of(Issue issue) {
        return of(issue, Optional.empty());
    }

    /** @param undo identifies the change that was just made; empty if there is none to undo */
    public OwnershipInfo of(Issue issue, Optional<String> undo) {
        Assessment assessment = assessor.assess(issue);
        return new OwnershipInfo(
                issue.getKey(),
                assessment.assessed(),
                assessor.facts(issue).fieldsApply(),
                role(issue, assessment, Role.PRODUCT),
                role(issue, assessment, Role.DELIVERY),
                undo.orElse(null));
    }

    private RoleDetailInfo role(Issue issue, Assessment assessment, Role role) {
        RoleAssessment assessed = assessment.of(role);
        return new RoleDetailInfo(
                json.role(issue, assessed),
                issues.mayEdit(access.viewer(), issue, role),
                assessed.owner().map(owner -> sources.source(issue, owner)).orElse(null),
                reasons.why(issue, assessed),
                commitments.waiver(issue, role),
                commitments.confirmation(issue, role),
                assessed.unclear() ? commitments.asked(issue, role) : null);
    }
}
