package io.clearowner.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.dryrun.DryRunWalk;
import io.clearowner.jira.insight.dryrun.DryRuns;
import io.clearowner.jira.insight.trend.ProjectCount;
import io.clearowner.jira.insight.trend.SnapshotWalk;
import io.clearowner.jira.insight.trend.Trends;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterJob;
import io.clearowner.jira.platform.cluster.ClusterSchedule;
import io.clearowner.jira.platform.cluster.JobsStart;
import io.clearowner.jira.platform.cluster.OptionalListeners;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.upkeep.directory.AccessChangeReindexer;
import io.clearowner.jira.upkeep.directory.ComponentListener;
import io.clearowner.jira.upkeep.directory.GroupListener;
import io.clearowner.jira.upkeep.directory.ProjectListener;
import io.clearowner.jira.upkeep.directory.UserCreatedListener;
import io.clearowner.jira.upkeep.directory.UserListener;
import io.clearowner.jira.upkeep.expiry.ExpirySweep;
import io.clearowner.jira.upkeep.issueevent.SinceUpkeep;
import io.clearowner.jira.upkeep.reconciliation.Comparison;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import io.clearowner.jira.upkeep.reconciliation.ReconciliationWalk;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.ReindexWalk;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import io.clearowner.jira.upkeep.reindex.ScopedIssues;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what works by itself: the re-index, the reconciliation, what time brings, snapshots and dry runs. */
@Configuration(proxyBeanMethods = false)
public class JobsConfiguration {

    // == Re-index =========================================================================================

    @Bean
    public IndexSearch indexSearch(
            SearchService searchService,
            IssueDocumentSearchService issueDocumentSearchService,
            ProjectManager projectManager) {
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
    public BatchIndexer batchIndexer(
            IssueManager issueManager, IssueIndexingService issueIndexingService, SinceUpkeep since) {
        return new BatchIndexer(issueManager, issueIndexingService, since);
    }

    @Bean
    public ScopedIssues scopedIssues(
            IssueManager issueManager,
            IndexSearch indexSearch,
            OwnershipFields fields,
            Epics epics,
            StoredAreaOwners areaOwners,
            UserManager userManager) {
        return new ScopedIssues(issueManager, indexSearch, fields, epics, areaOwners, userManager);
    }

    @Bean
    public ReindexWalk reindexWalk(
            ReindexStore store,
            ProjectManager projectManager,
            IssueManager issueManager,
            ScopedIssues scoped,
            BatchIndexer indexer,
            Reconciliation reconciliation,
            Clock clock,
            RecentProblems recentProblems) {
        return new ReindexWalk(
                store, projectManager, issueManager, scoped, indexer, reconciliation::resume, clock, recentProblems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob reindexJob(
            ClusterSchedule reindexSchedule,
            ReindexWalk walk,
            ClusterLockService clusterLockService,
            RecentProblems recentProblems) {
        return new ClusterJob(reindexSchedule, walk, clusterLockService, recentProblems);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public UserListener userListener(
            EventPublisher eventPublisher,
            UserManager userManager,
            Reindexing reindexing,
            RecentProblems recentProblems) {
        return new UserListener(eventPublisher, userManager, reindexing, recentProblems);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public OptionalListeners optionalListeners(
            EventPublisher eventPublisher,
            UserManager userManager,
            Policies policies,
            StoredAreaOwners areaOwners,
            Reindexing reindexing,
            RecentProblems recentProblems) {
        AccessChangeReindexer access = new AccessChangeReindexer(policies, reindexing, recentProblems);
        return new OptionalListeners(
                eventPublisher,
                List.of(
                        () -> new UserCreatedListener(userManager, reindexing, recentProblems),
                        () -> new GroupListener(userManager, access),
                        () -> new ProjectListener(access),
                        () -> new ComponentListener(
                                areaOwners,
                                componentId -> reindexing.request(ReindexScope.component(componentId)),
                                projectId -> reindexing.request(ReindexScope.project(projectId)),
                                recentProblems)));
    }

    // == Reconciliation ===================================================================================

    @Bean
    public ClusterSchedule reconciliationSchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.reconciliation");
    }

    @Bean
    public Reconciliation reconciliation(
            ReconciliationStore store, ClusterSchedule reconciliationSchedule, Clock clock) {
        return new Reconciliation(store, reconciliationSchedule::runSoon, clock);
    }

    @Bean
    public Comparison comparison(IndexedCodes indexedCodes, IssueAssessor assessor, BatchIndexer indexer) {
        return new Comparison(indexedCodes, assessor, indexer);
    }

    @Bean
    public ReconciliationWalk reconciliationWalk(
            ReconciliationStore store,
            ProjectManager projectManager,
            IssueManager issueManager,
            ScopedIssues scoped,
            Comparison comparison,
            BatchIndexer indexer,
            Reindexing reindexing,
            OwnershipFields fields,
            Clock clock) {
        return new ReconciliationWalk(
                store, projectManager, issueManager, scoped, comparison, indexer, reindexing, fields, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob reconciliationJob(
            ClusterSchedule reconciliationSchedule,
            ReconciliationWalk walk,
            ClusterLockService clusterLockService,
            RecentProblems recentProblems) {
        return new ClusterJob(reconciliationSchedule, walk, clusterLockService, recentProblems);
    }

    // == What time brings =================================================================================

    @Bean
    public ClusterSchedule expirySchedule(SchedulerService schedulerService) {
        return new ClusterSchedule(schedulerService, "io.clearowner.jira.passing");
    }

    @Bean
    public ExpirySweep expirySweep(
            WaiverStore waivers,
            ConfirmationStore confirmations,
            Policies policies,
            IndexSearch indexSearch,
            Reindexing reindexing,
            PluginSettingsFactory pluginSettingsFactory,
            Clock clock) {
        return new ExpirySweep(waivers, confirmations, policies, indexSearch, reindexing, pluginSettingsFactory, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob expiryJob(
            ClusterSchedule expirySchedule,
            ExpirySweep expirySweep,
            ClusterLockService clusterLockService,
            RecentProblems recentProblems) {
        return new ClusterJob(expirySchedule, expirySweep, clusterLockService, recentProblems);
    }

    @Bean
    public JobsStart jobsStart(List<ClusterJob> jobs, Reindexing reindexing) {
        return new JobsStart(jobs, () -> reindexing.request(ReindexScope.withoutClarity()));
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
    public SnapshotWalk snapshotWalk(
            SnapshotStore store,
            ProjectCount count,
            ProjectManager projectManager,
            PluginSettingsFactory pluginSettingsFactory,
            ClusterSchedule snapshotSchedule,
            Clock clock) {
        return new SnapshotWalk(store, count, projectManager, pluginSettingsFactory, snapshotSchedule::runSoon, clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob snapshotJob(
            ClusterSchedule snapshotSchedule,
            SnapshotWalk walk,
            ClusterLockService clusterLockService,
            RecentProblems recentProblems) {
        return new ClusterJob(snapshotSchedule, walk, clusterLockService, recentProblems);
    }

    @Bean
    public Trends trends(
            SnapshotStore store,
            ProjectCount count,
            SearchService searchService,
            IssueDocumentSearchService issueDocumentSearchService,
            PermissionManager permissionManager,
            SnapshotWalk walk,
            Clock clock) {
        return new Trends(store, count, searchService, issueDocumentSearchService, permissionManager, walk, clock);
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
    public DryRunWalk dryRunWalk(
            DryRunStore store,
            Policies policies,
            IssueAssessor assessor,
            ProjectManager projectManager,
            IssueManager issueManager,
            ScopedIssues scoped,
            BatchIndexer batches,
            PermissionManager permissionManager,
            UserManager userManager,
            Clock clock) {
        return new DryRunWalk(
                store,
                policies,
                assessor,
                projectManager,
                issueManager,
                scoped,
                batches,
                permissionManager,
                userManager,
                clock);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob dryRunJob(
            ClusterSchedule dryRunSchedule,
            DryRunWalk walk,
            ClusterLockService clusterLockService,
            RecentProblems recentProblems) {
        return new ClusterJob(dryRunSchedule, walk, clusterLockService, recentProblems);
    }
}
