package io.clearowner.jira.rest.json;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.rest.json.RoleDetailInfo.SourceInfo;
import io.clearowner.jira.rest.json.RoleDetailInfo.WhyInfo;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredOwnerRequest;
import io.clearowner.jira.store.StoredWaiver;
import java.util.List;
import java.util.Optional;

/** Formats one issue's ownership with all that explains it, as the person who asks may know it. */
public final class OwnershipDetails {

    private final OwnershipJson json;
    private final UserJson users;
    private final IssueAssessor assessor;
    private final Waivers waivers;
    private final Confirmations confirmations;
    private final OwnerRequests requests;
    private final Policies policies;
    private final IssueAccess issues;
    private final Access access;
    private final JiraAuthenticationContext authentication;

    public OwnershipDetails(
            OwnershipJson json,
            UserJson users,
            IssueAssessor assessor,
            Waivers waivers,
            Confirmations confirmations,
            OwnerRequests requests,
            Policies policies,
            IssueAccess issues,
            Access access,
            JiraAuthenticationContext authentication) {
        this.json = json;
        this.users = users;
        this.assessor = assessor;
        this.waivers = waivers;
        this.confirmations = confirmations;
        this.requests = requests;
        this.policies = policies;
        this.issues = issues;
        this.access = access;
        this.authentication = authentication;
    }

    public OwnershipInfo of(Issue issue) {
        Assessment assessment = assessor.assess(issue);
        return new OwnershipInfo(
                issue.getKey(),
                assessment.assessed(),
                role(issue, assessment, Role.PRODUCT),
                role(issue, assessment, Role.DELIVERY));
    }

    private RoleDetailInfo role(Issue issue, Assessment assessment, Role role) {
        RoleAssessment assessed = assessment.of(role);
        RoleInfo info = json.role(issue, assessed);
        return new RoleDetailInfo(
                info.code(),
                info.label(),
                info.unclear(),
                info.reasons(),
                info.owner(),
                info.provenance(),
                info.since(),
                issues.mayEdit(access.viewer(), issue, role),
                assessed.owner().map(owner -> source(issue, owner)).orElse(null),
                why(issue, assessed),
                waivers.holding(issue, role).map(this::waiver).orElse(null),
                confirmations.of(issue, role).map(this::confirmation).orElse(null),
                assessed.unclear()
                        ? requests.recent(issue, role).map(this::asked).orElse(null)
                        : null);
    }

    private SourceInfo source(Issue issue, EffectiveOwner owner) {
        String label =
                switch (owner.provenance()) {
                    case ISSUE -> issue.getKey();
                    case PARENT, EPIC -> visibleKey(owner.sourceId()).orElse(null);
                    case COMPONENT ->
                        component(issue, owner.sourceId())
                                .or(() -> Optional.ofNullable(issue.getParentObject())
                                        .flatMap(parent -> component(parent, owner.sourceId())))
                                .orElse(null);
                    case PROJECT -> issue.getProjectObject().getName();
                };
        return new SourceInfo(owner.provenance().code(), label, owner.disputed());
    }

    private Optional<String> visibleKey(long issueId) {
        return issues.find(access.viewer(), issueId).map(Issue::getKey);
    }

    private static Optional<String> component(Issue issue, long id) {
        return issue.getComponents().stream()
                .filter(component -> component.getId() == id)
                .map(ProjectComponent::getName)
                .findFirst();
    }

    private List<WhyInfo> why(Issue issue, RoleAssessment assessed) {
        if (assessed.reasons().isEmpty()) {
            return List.of();
        }
        I18nHelper i18n = authentication.getI18nHelper();
        boolean ofProject = policies.saved(PolicyScope.project(issue.getProjectId()))
                .map(saved -> saved.settings().given().contains(PolicySetting.REASONS))
                .orElse(false);
        return assessed.reasons().stream()
                .map(code -> new WhyInfo(
                        code,
                        i18n.getText("clear-owner.clarity." + code),
                        i18n.getText("clear-owner.why." + code),
                        i18n.getText("clear-owner.remedy." + code),
                        ofProject ? "project" : "global"))
                .toList();
    }

    private WaiverInfo waiver(StoredWaiver stored) {
        return new WaiverInfo(
                stored.reason(),
                stored.waiver().until().toString(),
                users.user(stored.givenBy()),
                IsoTime.of(stored.givenAt()));
    }

    private AskedInfo asked(StoredOwnerRequest stored) {
        return new AskedInfo(users.user(stored.by()), users.user(stored.of()), IsoTime.of(stored.at()));
    }

    private ConfirmationInfo confirmation(StoredConfirmation stored) {
        UserKey user = stored.confirmation().user();
        return new ConfirmationInfo(
                stored.confirmation().state().code(),
                IsoTime.of(stored.confirmation().since()),
                users.user(user),
                stored.changedBy().map(users::user).orElse(null),
                stored.note().orElse(null),
                access.viewer() != null && access.viewer().getKey().equals(user.value()));
    }
}
