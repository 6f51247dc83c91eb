package io.clearowner.jira.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.rest.json.RoleDetailInfo.WhyInfo;
import java.util.List;

/** Explains the reasons that apply to a role, in the reader's language. */
public final class ReasonJson {

    private final Policies policies;
    private final JiraAuthenticationContext authentication;

    public ReasonJson(Policies policies, JiraAuthenticationContext authentication) {
        this.policies = policies;
        this.authentication = authentication;
    }

    /** Every reason that applies, in order of precedence. */
    List<WhyInfo> why(Issue issue, RoleAssessment assessed) {
        if (assessed.reasons().isEmpty()) {
            return List.of();
        }
        I18nHelper i18n = authentication.getI18nHelper();
        boolean ofProject = policies.saved(PolicyScope.project(issue.getProjectId()))
                .map(saved -> saved.settings().configured().contains(PolicySetting.REASONS))
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
}
