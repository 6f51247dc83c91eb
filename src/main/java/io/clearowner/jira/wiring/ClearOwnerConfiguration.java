package io.clearowner.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.confirmation.OwnerChangeHandler;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.history.OwnershipHistory;
import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.ownership.Commitments;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.JiraPeople;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import io.clearowner.jira.platform.cluster.JiraClusterCaches;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.ui.field.OwnerFieldSupport;
import io.clearowner.jira.ui.field.OwnerViews;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.ui.setup.FirstStart;
import io.clearowner.jira.upkeep.issueevent.OwnershipListener;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.issueevent.SinceUpkeep;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Builds what the plugin is made of, by plain constructor calls: fields, stores, policies, the assessment and what
 * keeps it true; {@link JobsConfiguration} has the jobs, {@link WebConfiguration} what people see. Jira's services come
 * from {@code plugin-context.xml}.
 */
@Configuration(proxyBeanMethods = false)
public class ClearOwnerConfiguration {

    /** In the server's zone, whose midnights end waivers and whose nights reconcile. */
    @Bean
    public Clock clock() {
        return Clock.systemDefaultZone();
    }

    // == Fields ===========================================================================================

    @Bean
    public StoredOwnershipFields ownershipFields(
            CustomFieldManager customFieldManager, PluginSettingsFactory pluginSettingsFactory) {
        return new StoredOwnershipFields(customFieldManager, pluginSettingsFactory);
    }

    @Bean
    public OwnerViews ownerViews(
            AvatarService avatarService,
            UserManager userManager,
            JiraBaseUrls jiraBaseUrls,
            JiraAuthenticationContext jiraAuthenticationContext) {
        return new OwnerViews(avatarService, userManager, jiraBaseUrls, jiraAuthenticationContext);
    }

    @Bean
    public OwnerFieldSupport ownerFieldSupport(
            UserManager userManager,
            UserBeanFactory userBeanFactory,
            JiraBaseUrls jiraBaseUrls,
            JiraAuthenticationContext jiraAuthenticationContext,
            OwnerViews views) {
        return new OwnerFieldSupport(userManager, userBeanFactory, jiraBaseUrls, jiraAuthenticationContext, views);
    }

    @Bean
    public RecentProblems recentProblems(Clock clock) {
        return new RecentProblems(clock);
    }

    @Bean
    public FieldSetup fieldSetup(
            CustomFieldManager customFieldManager,
            FieldScreenManager fieldScreenManager,
            ClusterLockService clusterLockService,
            StoredOwnershipFields fields,
            ApplicationProperties applicationProperties,
            I18nHelper.BeanFactory i18nFactory,
            Reindexing reindexing) {
        return new FieldSetup(
                customFieldManager,
                fieldScreenManager,
                clusterLockService,
                fields,
                applicationProperties,
                i18nFactory,
                reindexing);
    }

    @Bean
    public FirstStart firstStart(
            FieldSetup setup, PluginSettingsFactory pluginSettingsFactory, RecentProblems recentProblems) {
        return new FirstStart(setup, pluginSettingsFactory, recentProblems);
    }

    // == Store ============================================================================================

    @Bean
    public PolicyStore policyStore(ActiveObjects activeObjects) {
        return new PolicyStore(activeObjects);
    }

    @Bean
    public UnclearSinceStore unclearSinceStore(ActiveObjects activeObjects) {
        return new UnclearSinceStore(activeObjects);
    }

    @Bean
    public AreaOwnerStore areaOwnerStore(ActiveObjects activeObjects) {
        return new AreaOwnerStore(activeObjects);
    }

    @Bean
    public WaiverStore waiverStore(ActiveObjects activeObjects) {
        return new WaiverStore(activeObjects);
    }

    @Bean
    public ConfirmationStore confirmationStore(ActiveObjects activeObjects) {
        return new ConfirmationStore(activeObjects);
    }

    @Bean
    public OwnerRequestStore ownerRequestStore(ActiveObjects activeObjects) {
        return new OwnerRequestStore(activeObjects);
    }

    @Bean
    public ReindexStore reindexStore(ActiveObjects activeObjects) {
        return new ReindexStore(activeObjects);
    }

    @Bean
    public ReconciliationStore reconciliationStore(ActiveObjects activeObjects) {
        return new ReconciliationStore(activeObjects);
    }

    // == Policy and assessment ============================================================================

    @Bean
    public People people(UserManager userManager, PermissionManager permissionManager) {
        return new JiraPeople(userManager, permissionManager);
    }

    @Bean
    public Access access(
            JiraAuthenticationContext jiraAuthenticationContext,
            GlobalPermissionManager globalPermissionManager,
            PermissionManager permissionManager,
            ProjectManager projectManager) {
        return new Access(jiraAuthenticationContext, globalPermissionManager, permissionManager, projectManager);
    }

    @Bean
    public ClusterCaches clusterCaches(CacheManager cacheManager) {
        return new JiraClusterCaches(cacheManager);
    }

    @Bean
    public Epics epics(CustomFieldManager customFieldManager) {
        return new Epics(customFieldManager);
    }

    @Bean
    public Policies policies(
            PolicyStore store,
            ClusterCaches caches,
            ConstantsManager constantsManager,
            Reindexing reindexing,
            Clock clock) {
        return new Policies(store, caches, constantsManager, reindexing, clock);
    }

    @Bean
    public StoredAreaOwners areaOwners(AreaOwnerStore store, ClusterCaches caches, Reindexing reindexing, Clock clock) {
        return new StoredAreaOwners(store, caches, reindexing, clock);
    }

    @Bean
    public StoredCommitments commitments(WaiverStore waivers, ConfirmationStore confirmations, ClusterCaches caches) {
        return new StoredCommitments(waivers, confirmations, caches);
    }

    @Bean
    public IssueAssessor issueAssessor(
            OwnershipFields fields,
            Epics epics,
            Policies policies,
            People people,
            AreaOwners areaOwners,
            Commitments commitments,
            Clock clock) {
        return new IssueAssessor(fields, epics, policies, new Assessor(people, areaOwners, commitments, clock));
    }

    // == Since when =======================================================================================

    @Bean
    public UnclearSince unclearSince(IssueAssessor assessor, UnclearSinceStore store) {
        return new UnclearSince(assessor, store);
    }

    @Bean
    public SinceLedger sinceLedger(
            IssueAssessor assessor, IssueManager issueManager, UnclearSinceStore store, Clock clock) {
        return new SinceLedger(assessor, issueManager, store, clock);
    }

    @Bean
    public Reassessment reassessment(
            IssueAssessor assessor, SinceLedger ledger, IssueIndexingService issueIndexingService) {
        return new Reassessment(assessor, ledger, issueIndexingService);
    }

    @Bean
    public SinceUpkeep sinceUpkeep(
            IssueAssessor assessor, UnclearSinceStore store, IndexedCodes indexedCodes, Clock clock) {
        return new SinceUpkeep(assessor, store, indexedCodes, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public OwnershipListener ownershipListener(
            EventPublisher eventPublisher,
            OwnershipFields fields,
            Epics epics,
            IssueAssessor assessor,
            SinceLedger ledger,
            OwnerChangeHandler ownerChanges,
            IssueIndexingService issueIndexingService,
            Reindexing reindexing,
            RecentProblems recentProblems) {
        return new OwnershipListener(
                eventPublisher,
                fields,
                epics,
                assessor,
                ledger,
                ownerChanges,
                issueIndexingService,
                epicId -> reindexing.request(ReindexScope.epic(epicId)),
                recentProblems);
    }

    // == Waivers and confirmations ========================================================================

    @Bean
    public OwnerChangeHandler ownerChanges(
            IssueAssessor assessor,
            Policies policies,
            ConfirmationStore confirmations,
            WaiverStore waivers,
            StoredCommitments commitments,
            Reassessment reassessment,
            Clock clock) {
        return new OwnerChangeHandler(assessor, policies, confirmations, waivers, commitments, reassessment, clock);
    }

    @Bean
    public Confirmations confirmations(
            IssueAccess issueAccess,
            OwnerAssignment assignment,
            IssueAssessor assessor,
            ConfirmationStore store,
            StoredCommitments commitments,
            Reassessment reassessment,
            Clock clock) {
        return new Confirmations(issueAccess, assignment, assessor, store, commitments, reassessment, clock);
    }

    @Bean
    public Waivers waivers(
            IssueAccess issueAccess,
            WaiverStore store,
            StoredCommitments commitments,
            Reassessment reassessment,
            Clock clock) {
        return new Waivers(issueAccess, store, commitments, reassessment, clock);
    }

    @Bean
    public OwnershipHistory ownershipHistory(
            ChangeHistoryManager changeHistoryManager,
            OwnershipFields fields,
            ConfirmationStore confirmations,
            WaiverStore waivers) {
        return new OwnershipHistory(changeHistoryManager, fields, confirmations, waivers);
    }
}
