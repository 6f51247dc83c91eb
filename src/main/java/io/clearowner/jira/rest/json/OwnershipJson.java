package io.clearowner.jira.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.rest.json.UnclearInfo.CodeInfo;
import io.clearowner.jira.rest.json.UnclearInfo.IssueInfo;
import io.clearowner.jira.rest.json.UnclearInfo.IssueTypeInfo;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats issues and their owners, in the reader's language and with avatars that the reader may see. */
public final class OwnershipJson {

    private final IssueAssessor assessor;
    private final UnclearSince since;
    private final IssueAccess access;
    private final UserJson users;
    private final JiraBaseUrls urls;
    private final JiraAuthenticationContext authentication;

    public OwnershipJson(
            IssueAssessor assessor,
            UnclearSince since,
            IssueAccess access,
            UserJson users,
            JiraBaseUrls urls,
            JiraAuthenticationContext authentication) {
        this.assessor = assessor;
        this.since = since;
        this.access = access;
        this.users = users;
        this.urls = urls;
        this.authentication = authentication;
    }

    public List<IssueInfo> issues(List<Issue> issues) {
        Map<Long, Map<Role, Instant>> unclearSince = since.of(issues);
        return issues.stream()
                .map(issue -> issue(issue, unclearSince.getOrDefault(issue.getId(), Map.of())))
                .toList();
    }

    /** What the codes are, in the reader's language. */
    public Map<String, CodeInfo> legend(Collection<String> codes) {
        Map<String, CodeInfo> legend = new LinkedHashMap<>();
        codes.forEach(code -> legend.put(
                code, new CodeInfo(label(code), new Clarity(code).level().id())));
        return legend;
    }

    private String label(String code) {
        return authentication.getI18nHelper().getText("clear-owner.clarity." + code);
    }

    RoleInfo role(Issue issue, RoleAssessment assessment) {
        return role(assessment, since.of(issue));
    }

    private IssueInfo issue(Issue issue, Map<Role, Instant> unclearSince) {
        Assessment assessment = assessor.assess(issue);
        return new IssueInfo(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issueType(issue.getIssueType()),
                // Jira stores a due date as the start of the day in the time zone of the server.
                issue.getDueDate() == null
                        ? null
                        : issue.getDueDate().toLocalDateTime().toLocalDate().toString(),
                access.mayEdit(authentication.getLoggedInUser(), issue, Role.PRODUCT)
                        && access.mayEdit(authentication.getLoggedInUser(), issue, Role.DELIVERY),
                role(assessment.product(), unclearSince),
                role(assessment.delivery(), unclearSince));
    }

    private IssueTypeInfo issueType(IssueType type) {
        return new IssueTypeInfo(type.getNameTranslation(), absolute(type.getIconUrl()));
    }

    private RoleInfo role(RoleAssessment assessment, Map<Role, Instant> unclearSince) {
        String code = assessment.clarity().code();
        Optional<EffectiveOwner> owner = assessment.owner();
        return new RoleInfo(
                code,
                label(code),
                assessment.clarity().level().id(),
                assessment.unclear(),
                assessment.reasons(),
                owner.map(EffectiveOwner::user).map(users::user).orElse(null),
                owner.map(effective -> effective.provenance().code()).orElse(null),
                Optional.ofNullable(unclearSince.get(assessment.role()))
                        .map(IsoTime::of)
                        .orElse(null));
    }

    private String absolute(String url) {
        // Unverified on Jira 11: whether the address of an icon is absolute.
        if (url == null || url.startsWith("http://") || url.startsWith("https://")) {
            return url;
        }
        return urls.baseUrl() + (url.startsWith("/") ? "" : "/") + url;
    }
}
