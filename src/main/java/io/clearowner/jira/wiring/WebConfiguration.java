package io.clearowner.jira.wiring;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.assignment.BulkAssignment;
import io.clearowner.jira.action.assignment.Candidates;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.ownerrequest.ApproverLookup;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.ownerrequest.RequestMail;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.history.OwnershipHistory;
import io.clearowner.jira.insight.search.ClarityShares;
import io.clearowner.jira.insight.search.GoingStale;
import io.clearowner.jira.insight.search.GroupSearch;
import io.clearowner.jira.insight.search.OwnerSearch;
import io.clearowner.jira.insight.search.TimeToOwner;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.insight.search.UnclearSearch;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.platform.mail.JiraMailQueue;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.rest.PolicyJson;
import io.clearowner.jira.rest.RequestLimits;
import io.clearowner.jira.rest.Responses;
import io.clearowner.jira.rest.csv.UnclearCsv;
import io.clearowner.jira.rest.json.CommitmentJson;
import io.clearowner.jira.rest.json.OwnerSourceJson;
import io.clearowner.jira.rest.json.OwnersJson;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.ReasonJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.ui.admin.AdminPages;
import io.clearowner.jira.ui.admin.Diagnostics;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what people see: searches, REST and the administration page. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    // == Search and REST ==================================================================================

    @Bean
    public Periods periods(Clock clock) {
        return new Periods(clock);
    }

    @Bean
    public ViewerSearches viewerSearches(
            SearchService searchService,
            IssueDocumentSearchService issueDocumentSearchService,
            OwnershipFields fields) {
        return new ViewerSearches(searchService, issueDocumentSearchService, fields);
    }

    @Bean
    public UnclearSearch unclearSearch(ViewerSearches searches, Policies policies) {
        return new UnclearSearch(searches, policies);
    }

    @Bean
    public UnclearExport unclearExport(ViewerSearches searches, ProjectManager projectManager) {
        return new UnclearExport(searches, projectManager);
    }

    @Bean
    public UnclearCsv unclearCsv(
            IssueAssessor assessor, UnclearSince since, UserManager userManager, JiraBaseUrls jiraBaseUrls) {
        return new UnclearCsv(assessor, since, userManager, jiraBaseUrls);
    }

    @Bean
    public GroupSearch groupSearch(
            ViewerSearches searches,
            OwnershipFields fields,
            IssueAssessor assessor,
            Epics epics,
            PermissionManager permissionManager,
            UserManager userManager,
            Policies policies) {
        return new GroupSearch(searches, fields, assessor, epics, permissionManager, userManager, policies);
    }

    @Bean
    public ClarityShares clarityShares(ViewerSearches searches) {
        return new ClarityShares(searches);
    }

    @Bean
    public TimeToOwner timeToOwner(ViewerSearches searches, IssueAssessor assessor, OwnershipHistory ownershipHistory) {
        return new TimeToOwner(searches, assessor, ownershipHistory);
    }

    @Bean
    public GoingStale goingStale(ViewerSearches searches, OwnershipFields fields, IssueAssessor assessor, Clock clock) {
        return new GoingStale(searches, fields, assessor, clock);
    }

    @Bean
    public OwnersJson ownersJson(UserJson users) {
        return new OwnersJson(users);
    }

    @Bean
    public OwnerSearch ownerSearch(
            ViewerSearches searches,
            OwnershipFields fields,
            IssueAssessor assessor,
            UserManager userManager,
            Policies policies) {
        return new OwnerSearch(searches, fields, assessor, userManager, policies);
    }

    @Bean
    public IssueAccess issueAccess(IssueService issueService, OwnershipFields fields) {
        return new IssueAccess(issueService, fields);
    }

    @Bean
    public OwnerAssignment ownerAssignment(
            IssueService issueService,
            IssueManager issueManager,
            UserManager userManager,
            OwnershipFields fields,
            IssueAccess issueAccess) {
        return new OwnerAssignment(issueService, issueManager, userManager, fields, issueAccess);
    }

    @Bean
    public BulkAssignment bulkAssignment(OwnerAssignment assignment, IssueAccess issueAccess) {
        return new BulkAssignment(assignment, issueAccess);
    }

    @Bean
    public Candidates candidates(
            UserSearchService userSearchService, UserManager userManager, IssueAssessor assessor, People people) {
        return new Candidates(userSearchService, userManager, assessor, people);
    }

    @Bean
    public UserJson userJson(
            UserManager userManager, AvatarService avatarService, JiraAuthenticationContext jiraAuthenticationContext) {
        return new UserJson(userManager, avatarService, jiraAuthenticationContext);
    }

    @Bean
    public OwnershipJson ownershipJson(
            IssueAssessor assessor,
            UnclearSince since,
            IssueAccess issueAccess,
            UserJson users,
            JiraBaseUrls jiraBaseUrls,
            JiraAuthenticationContext jiraAuthenticationContext) {
        return new OwnershipJson(assessor, since, issueAccess, users, jiraBaseUrls, jiraAuthenticationContext);
    }

    @Bean
    public OwnershipDetails ownershipDetails(
            OwnershipJson json,
            IssueAssessor assessor,
            OwnerSourceJson sources,
            ReasonJson reasons,
            CommitmentJson commitments,
            IssueAccess issueAccess,
            Access access) {
        return new OwnershipDetails(json, assessor, sources, reasons, commitments, issueAccess, access);
    }

    @Bean
    public OwnerSourceJson ownerSourceJson(IssueAccess issueAccess, Access access) {
        return new OwnerSourceJson(issueAccess, access);
    }

    @Bean
    public ReasonJson reasonJson(Policies policies, JiraAuthenticationContext jiraAuthenticationContext) {
        return new ReasonJson(policies, jiraAuthenticationContext);
    }

    @Bean
    public CommitmentJson commitmentJson(
            Waivers waivers, Confirmations confirmations, OwnerRequests requests, UserJson users, Access access) {
        return new CommitmentJson(waivers, confirmations, requests, users, access);
    }

    @Bean
    public PolicyJson policyJson(Policies policies, UserJson users) {
        return new PolicyJson(policies, users);
    }

    @Bean
    public Responses responses(
            JiraAuthenticationContext jiraAuthenticationContext,
            TimeZoneManager timeZoneManager,
            RecentProblems recentProblems) {
        return new Responses(
                jiraAuthenticationContext,
                new RequestLimits(4, 40, Duration.ofSeconds(5)),
                user -> (user == null ? timeZoneManager.getDefaultTimezone() : timeZoneManager.getTimeZoneforUser(user))
                        .getID(),
                recentProblems);
    }

    // == Asking for an owner ==============================================================================

    @Bean
    public Mails mails(PermissionManager permissionManager, I18nHelper.BeanFactory i18nFactory) {
        return new Mails(new JiraMailQueue(), permissionManager, i18nFactory);
    }

    @Bean
    public OwnerRequests ownerRequests(
            IssueAccess issueAccess,
            IssueAssessor assessor,
            UserManager userManager,
            Mails mails,
            OwnerRequestStore store,
            JiraBaseUrls jiraBaseUrls,
            Clock clock) {
        return new OwnerRequests(
                issueAccess,
                assessor,
                new ApproverLookup(issueAccess, userManager, mails),
                new RequestMail(jiraBaseUrls),
                mails,
                store,
                clock);
    }

    // == Administration ===================================================================================

    @Bean
    public AdminPages adminPages(
            StoredOwnershipFields fields,
            FieldSetup setup,
            Reindexing reindexing,
            JiraAuthenticationContext jiraAuthenticationContext) {
        return new AdminPages(fields, setup, reindexing, jiraAuthenticationContext);
    }

    @Bean
    public Diagnostics diagnostics(
            com.atlassian.sal.api.ApplicationProperties salApplicationProperties,
            StoredOwnershipFields fields,
            Policies policies,
            Reindexing reindexing,
            Reconciliation reconciliation,
            StoredAreaOwners areaOwners,
            StoredCommitments commitments,
            SnapshotStore snapshots,
            RecentProblems recentProblems,
            Clock clock) {
        return new Diagnostics(
                salApplicationProperties,
                fields,
                policies,
                reindexing,
                reconciliation,
                areaOwners,
                commitments,
                snapshots,
                recentProblems,
                clock);
    }
}
