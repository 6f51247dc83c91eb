package io.clearowner.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
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
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.admin.AdminPages;
import io.clearowner.jira.area.ComponentListener;
import io.clearowner.jira.area.StoredAreaOwners;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.change.Candidates;
import io.clearowner.jira.change.OwnerChange;
import io.clearowner.jira.commitment.StoredCommitments;
import io.clearowner.jira.confirmation.Confirmations;
import io.clearowner.jira.confirmation.OwnerChanges;
import io.clearowner.jira.dryrun.DryRunWalk;
import io.clearowner.jira.dryrun.DryRuns;
import io.clearowner.jira.field.OwnerFieldSupport;
import io.clearowner.jira.field.OwnerViews;
import io.clearowner.jira.history.OwnershipHistory;
import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.ownership.Commitments;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.passing.PassingTime;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.ClusterCaches;
import io.clearowner.jira.platform.ClusterJob;
import io.clearowner.jira.platform.ClusterSchedule;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.JiraClusterCaches;
import io.clearowner.jira.platform.JiraPeople;
import io.clearowner.jira.platform.JobsStart;
import io.clearowner.jira.platform.OptionalListeners;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.policy.Policies;
import io.clearowner.jira.reconciliation.Comparison;
import io.clearowner.jira.reconciliation.Reconciliation;
import io.clearowner.jira.reconciliation.ReconciliationWalk;
import io.clearowner.jira.reindex.BatchIndexer;
import io.clearowner.jira.reindex.ReindexScope;
import io.clearowner.jira.reindex.ReindexWalk;
import io.clearowner.jira.reindex.Reindexing;
import io.clearowner.jira.reindex.ScopedIssues;
import io.clearowner.jira.rest.Answers;
import io.clearowner.jira.rest.OwnershipDetails;
import io.clearowner.jira.rest.OwnershipJson;
import io.clearowner.jira.rest.PolicyJson;
import io.clearowner.jira.rest.RequestLimits;
import io.clearowner.jira.rest.UserJson;
import io.clearowner.jira.search.GroupSearch;
import io.clearowner.jira.search.OwnerSearch;
import io.clearowner.jira.search.UnclearSearch;
import io.clearowner.jira.setup.FieldSetup;
import io.clearowner.jira.setup.FirstStart;
import io.clearowner.jira.since.OwnershipListener;
import io.clearowner.jira.since.Rejudging;
import io.clearowner.jira.since.SinceLedger;
import io.clearowner.jira.since.SinceUpkeep;
import io.clearowner.jira.since.UnclearSince;
import io.clearowner.jira.snapshot.ProjectCount;
import io.clearowner.jira.snapshot.SnapshotWalk;
import io.clearowner.jira.snapshot.Trends;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.users.AccessRequests;
import io.clearowner.jira.users.ArrivalListener;
import io.clearowner.jira.users.GroupListener;
import io.clearowner.jira.users.ProjectListener;
import io.clearowner.jira.users.UserListener;
import io.clearowner.jira.waiver.Waivers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds every bean of the plugin, by plain constructor calls; Jira's services come from {@code plugin-context.xml}. */
@Configuration(proxyBeanMethods = false)
public class ClearOwnerConfiguration {

    /** In the server's zone, whose midnights end waivers and whose nights reconcile. */
    @Bean
    public Clock clock() {
        return Clock.systemDefaultZone();
    }

    // == Fields ===========================================================================================

    @Bean
    public StoredOwnershipFields ownershipFields(CustomFieldManager customFieldManager,
            PluginSettingsFactory pluginSettingsFactory) {
        return new StoredOwnershipFields(customFieldManager, pluginSettingsFactory);
    }

    @Bean
    public OwnerViews ownerViews(AvatarService avatarService, UserManager userManager, JiraBaseUrls jiraBaseUrls,
            JiraAuthenticationContext jiraAuthenticationContext) {
        return new OwnerViews(avatarService, userManager, jiraBaseUrls, jiraAuthenticationContext);
    }

    @Bean
    public OwnerFieldSupport ownerFieldSupport(UserManager userManager, UserBeanFactory userBeanFactory,
            JiraBaseUrls jiraBaseUrls, JiraAuthenticationContext jiraAuthenticationContext, OwnerViews views) {
        return new OwnerFieldSupport(userManager, userBeanFactory, jiraBaseUrls, jiraAuthenticationContext, views);
    }

    @Bean
    public FieldSetup fieldSetup(CustomFieldManager customFieldManager, FieldScreenManager fieldScreenManager,
            ClusterLockService clusterLockService, StoredOwnershipFields fields,
            ApplicationProperties applicationProperties, I18nHelper.BeanFactory i18nFactory, Reindexing reindexing) {
        return new FieldSetup(customFieldManager, fieldScreenManager, clusterLockService, fields,
                applicationProperties, i18nFactory, reindexing);
    }

    @Bean
    public FirstStart firstStart(FieldSetup setup, PluginSettingsFactory pluginSettingsFactory) {
        return new FirstStart(setup, pluginSettingsFactory);
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
    public Access access(JiraAuthenticationContext jiraAuthenticationContext,
            GlobalPermissionManager globalPermissionManager, PermissionManager permissionManager,
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
    public Policies policies(PolicyStore store, ClusterCaches caches, ConstantsManager constantsManager,
            Reindexing reindexing, Clock clock) {
        return new Policies(store, caches, constantsManager, reindexing, clock);
    }

    @Bean
    public StoredAreaOwners areaOwners(AreaOwnerStore store, ClusterCaches caches, Reindexing reindexing,
            Clock clock) {
        return new StoredAreaOwners(store, caches, reindexing, clock);
    }

    @Bean
    public StoredCommitments commitments(WaiverStore waivers, ConfirmationStore confirmations,
            ClusterCaches caches) {
        return new StoredCommitments(waivers, confirmations, caches);
    }

    @Bean
    public IssueAssessor issueAssessor(OwnershipFields fields, Epics epics, Policies policies, People people,
            AreaOwners areaOwners, Commitments commitments, Clock clock) {
        return new IssueAssessor(fields, epics, policies, new Assessor(people, areaOwners, commitments, clock));
    }

    // == Since when =======================================================================================

    @Bean
    public UnclearSince unclearSince(IssueAssessor assessor, UnclearSinceStore store) {
        return new UnclearSince(assessor, store);
    }

    @Bean
    public SinceLedger sinceLedger(IssueAssessor assessor, IssueManager issueManager, UnclearSinceStore store,
            Clock clock) {
        return new SinceLedger(assessor, issueManager, store, clock);
    }

    @Bean
    public Rejudging rejudging(IssueAssessor assessor, SinceLedger ledger, IssueIndexingService issueIndexingService) {
        return new Rejudging(assessor, ledger, issueIndexingService);
    }

    @Bean
    public SinceUpkeep sinceUpkeep(IssueAssessor assessor, UnclearSinceStore store, IndexedCodes indexedCodes,
            Clock clock) {
        return new SinceUpkeep(assessor, store, indexedCodes, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public OwnershipListener ownershipListener(EventPublisher eventPublisher, OwnershipFields fields, Epics epics,
            IssueAssessor assessor, SinceLedger ledger, OwnerChanges ownerChanges,
            IssueIndexingService issueIndexingService, Reindexing reindexing) {
        return new OwnershipListener(eventPublisher, fields, epics, assessor, ledger, ownerChanges,
                issueIndexingService, epicId -> reindexing.request(ReindexScope.epic(epicId)));
    }

    // == Waivers and confirmations ========================================================================

    @Bean
    public OwnerChanges ownerChanges(IssueAssessor assessor, Policies policies, ConfirmationStore confirmations,
            WaiverStore waivers, StoredCommitments commitments, Rejudging rejudging, Clock clock) {
        return new OwnerChanges(assessor, policies, confirmations, waivers, commitments, rejudging, clock);
    }

    @Bean
    public Confirmations confirmations(OwnerChange owners, IssueAssessor assessor, Policies policies,
            ConfirmationStore store, StoredCommitments commitments, Rejudging rejudging, Clock clock) {
        return new Confirmations(owners, assessor, policies, store, commitments, rejudging, clock);
    }

    @Bean
    public Waivers waivers(OwnerChange owners, WaiverStore store, StoredCommitments commitments, Rejudging rejudging,
            Clock clock) {
        return new Waivers(owners, store, commitments, rejudging, clock);
    }

    @Bean
    public OwnershipHistory ownershipHistory(ChangeHistoryManager changeHistoryManager, OwnershipFields fields,
            ConfirmationStore confirmations, WaiverStore waivers) {
        return new OwnershipHistory(changeHistoryManager, fields, confirmations, waivers);
    }

    // == Re-index =========================================================================================

    @Bean
    public IndexSearch indexSearch(SearchService searchService,
            IssueDocumentSearchService issueDocumentSearchService, ProjectManager projectManager) {
        return new IndexSearch(searchService, issueDocumentSearchService, projectManager);
    }

    @Bean
    public IndexedCodes indexedCodes(IndexSearch indexSearch, OwnershipFields fields) {
        return new IndexedCodes(indexSearch, fields);
    }

    @Bean
    public ClusterSchedule reindexSchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.reindex");
    }

    @Bean
    public Reindexing reindexing(ReindexStore store, ClusterSchedule reindexSchedule, Clock clock) {
        return new Reindexing(store, reindexSchedule::runSoon, clock);
    }

    @Bean
    public BatchIndexer batchIndexer(IssueManager issueManager, IssueIndexingService issueIndexingService,
            SinceUpkeep since) {
        return new BatchIndexer(issueManager, issueIndexingService, since);
    }

    @Bean
    public ScopedIssues scopedIssues(IssueManager issueManager, IndexSearch indexSearch, OwnershipFields fields, Epics epics,
            StoredAreaOwners areaOwners, UserManager userManager) {
        return new ScopedIssues(issueManager, indexSearch, fields, epics, areaOwners, userManager);
    }

    @Bean
    public ReindexWalk reindexWalk(ReindexStore store, ProjectManager projectManager, IssueManager issueManager,
            ScopedIssues scoped, BatchIndexer indexer, Reconciliation reconciliation, Clock clock) {
        return new ReindexWalk(store, projectManager, issueManager, scoped, indexer, reconciliation::goOn, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob reindexJob(ClusterSchedule reindexSchedule, ReindexWalk walk,
            ClusterLockService clusterLockService) {
        return new ClusterJob(reindexSchedule, walk, clusterLockService);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public UserListener userListener(EventPublisher eventPublisher, UserManager userManager, Reindexing reindexing) {
        return new UserListener(eventPublisher, userManager, reindexing);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public OptionalListeners optionalListeners(EventPublisher eventPublisher, UserManager userManager,
            Policies policies, StoredAreaOwners areaOwners, Reindexing reindexing) {
        AccessRequests access = new AccessRequests(policies, reindexing);
        return new OptionalListeners(eventPublisher, List.of(
                () -> new ArrivalListener(userManager, reindexing),
                () -> new GroupListener(userManager, access),
                () -> new ProjectListener(access),
                () -> new ComponentListener(areaOwners,
                        componentId -> reindexing.request(ReindexScope.component(componentId)),
                        projectId -> reindexing.request(ReindexScope.project(projectId)))));
    }

    // == Reconciliation ===================================================================================

    @Bean
    public ClusterSchedule reconciliationSchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.reconciliation");
    }

    @Bean
    public Reconciliation reconciliation(ReconciliationStore store, ClusterSchedule reconciliationSchedule,
            Clock clock) {
        return new Reconciliation(store, reconciliationSchedule::runSoon, clock);
    }

    @Bean
    public Comparison comparison(IndexedCodes indexedCodes, IssueAssessor assessor, BatchIndexer indexer) {
        return new Comparison(indexedCodes, assessor, indexer);
    }

    @Bean
    public ReconciliationWalk reconciliationWalk(ReconciliationStore store, ProjectManager projectManager,
            IssueManager issueManager, ScopedIssues scoped, Comparison comparison, BatchIndexer indexer,
            Reindexing reindexing, OwnershipFields fields, Clock clock) {
        return new ReconciliationWalk(store, projectManager, issueManager, scoped, comparison, indexer, reindexing,
                fields, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob reconciliationJob(ClusterSchedule reconciliationSchedule, ReconciliationWalk walk,
            ClusterLockService clusterLockService) {
        return new ClusterJob(reconciliationSchedule, walk, clusterLockService);
    }

    // == What time brings =================================================================================

    @Bean
    public ClusterSchedule passingSchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.passing");
    }

    @Bean
    public PassingTime passingTime(WaiverStore waivers, ConfirmationStore confirmations, Policies policies,
            IndexSearch indexSearch, Reindexing reindexing, PluginSettingsFactory pluginSettingsFactory, Clock clock) {
        return new PassingTime(waivers, confirmations, policies, indexSearch, reindexing, pluginSettingsFactory,
                clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob passingJob(ClusterSchedule passingSchedule, PassingTime passingTime,
            ClusterLockService clusterLockService) {
        return new ClusterJob(passingSchedule, passingTime, clusterLockService);
    }

    @Bean
    public JobsStart jobsStart(List<ClusterJob> jobs, Reindexing reindexing) {
        return new JobsStart(jobs, () -> reindexing.request(ReindexScope.unjudged()));
    }

    // == Snapshots ========================================================================================

    @Bean
    public SnapshotStore snapshotStore(ActiveObjects activeObjects) {
        return new SnapshotStore(activeObjects);
    }

    @Bean
    public ProjectCount projectCount(IndexSearch indexSearch, OwnershipFields fields) {
        return new ProjectCount(indexSearch, fields);
    }

    @Bean
    public ClusterSchedule snapshotSchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.snapshot");
    }

    @Bean
    public SnapshotWalk snapshotWalk(SnapshotStore store, ProjectCount count, ProjectManager projectManager,
            PluginSettingsFactory pluginSettingsFactory, ClusterSchedule snapshotSchedule, Clock clock) {
        return new SnapshotWalk(store, count, projectManager, pluginSettingsFactory, snapshotSchedule::runSoon, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob snapshotJob(ClusterSchedule snapshotSchedule, SnapshotWalk walk,
            ClusterLockService clusterLockService) {
        return new ClusterJob(snapshotSchedule, walk, clusterLockService);
    }

    @Bean
    public Trends trends(SnapshotStore store, ProjectCount count, SearchService searchService,
            IssueDocumentSearchService issueDocumentSearchService, PermissionManager permissionManager, Clock clock) {
        return new Trends(store, count, searchService, issueDocumentSearchService, permissionManager, clock);
    }

    // == Dry runs =========================================================================================

    @Bean
    public DryRunStore dryRunStore(ActiveObjects activeObjects) {
        return new DryRunStore(activeObjects);
    }

    @Bean
    public ClusterSchedule dryRunSchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.dry-run");
    }

    @Bean
    public DryRuns dryRuns(DryRunStore store, Policies policies, ClusterSchedule dryRunSchedule, Clock clock) {
        return new DryRuns(store, policies, dryRunSchedule::runSoon, clock);
    }

    @Bean
    public DryRunWalk dryRunWalk(DryRunStore store, Policies policies, IssueAssessor assessor,
            ProjectManager projectManager, IssueManager issueManager, ScopedIssues scoped, BatchIndexer batches,
            PermissionManager permissionManager, UserManager userManager, Clock clock) {
        return new DryRunWalk(store, policies, assessor, projectManager, issueManager, scoped, batches,
                permissionManager, userManager, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob dryRunJob(ClusterSchedule dryRunSchedule, DryRunWalk walk,
            ClusterLockService clusterLockService) {
        return new ClusterJob(dryRunSchedule, walk, clusterLockService);
    }

    // == Search and REST ==================================================================================

    @Bean
    public UnclearSearch unclearSearch(SearchService searchService,
            IssueDocumentSearchService issueDocumentSearchService, OwnershipFields fields, Policies policies) {
        return new UnclearSearch(searchService, issueDocumentSearchService, fields, policies);
    }

    @Bean
    public GroupSearch groupSearch(SearchService searchService, IssueDocumentSearchService issueDocumentSearchService,
            OwnershipFields fields, IssueAssessor assessor, Epics epics, PermissionManager permissionManager,
            UserManager userManager, Policies policies) {
        return new GroupSearch(searchService, issueDocumentSearchService, fields, assessor, epics, permissionManager,
                userManager, policies);
    }

    @Bean
    public OwnerSearch ownerSearch(SearchService searchService, IssueDocumentSearchService issueDocumentSearchService,
            OwnershipFields fields, IssueAssessor assessor, UserManager userManager, Policies policies) {
        return new OwnerSearch(searchService, issueDocumentSearchService, fields, assessor, userManager, policies);
    }

    @Bean
    public OwnerChange ownerChange(IssueService issueService, IssueManager issueManager, UserManager userManager,
            OwnershipFields fields) {
        return new OwnerChange(issueService, issueManager, userManager, fields);
    }

    @Bean
    public Candidates candidates(UserSearchService userSearchService, UserManager userManager, IssueAssessor assessor,
            People people) {
        return new Candidates(userSearchService, userManager, assessor, people);
    }

    @Bean
    public UserJson userJson(UserManager userManager, AvatarService avatarService,
            JiraAuthenticationContext jiraAuthenticationContext) {
        return new UserJson(userManager, avatarService, jiraAuthenticationContext);
    }

    @Bean
    public OwnershipJson ownershipJson(IssueAssessor assessor, UnclearSince since, UserJson users,
            JiraBaseUrls jiraBaseUrls, JiraAuthenticationContext jiraAuthenticationContext) {
        return new OwnershipJson(assessor, since, users, jiraBaseUrls, jiraAuthenticationContext);
    }

    @Bean
    public OwnershipDetails ownershipDetails(OwnershipJson json, UserJson users, IssueAssessor assessor,
            OwnerChange owners, Waivers waivers, Confirmations confirmations, Policies policies,
            IssueService issueService, Access access, Answers answers) {
        return new OwnershipDetails(json, users, assessor, owners, waivers, confirmations, policies, issueService,
                access, answers);
    }

    @Bean
    public PolicyJson policyJson(Policies policies, UserJson users) {
        return new PolicyJson(policies, users);
    }

    @Bean
    public Answers answers(JiraAuthenticationContext jiraAuthenticationContext) {
        return new Answers(jiraAuthenticationContext, new RequestLimits(4, Duration.ofSeconds(10)));
    }

    // == Administration ===================================================================================

    @Bean
    public AdminPages adminPages(StoredOwnershipFields fields, FieldSetup setup, Policies policies,
            Reindexing reindexing, ConstantsManager constantsManager,
            JiraAuthenticationContext jiraAuthenticationContext) {
        return new AdminPages(fields, setup, policies, reindexing, constantsManager, jiraAuthenticationContext);
    }
}
