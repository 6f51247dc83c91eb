package io.clearowner.jira.wiring;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.action.confirmation.OwnerChangeHandler;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.dryrun.DryRunWalk;
import io.clearowner.jira.insight.dryrun.DryRuns;
import io.clearowner.jira.insight.trend.ProjectCount;
import io.clearowner.jira.insight.trend.SnapshotWalk;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SeenPeople;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterJob;
import io.clearowner.jira.platform.cluster.ClusterSchedule;
import io.clearowner.jira.platform.cluster.EventListeners;
import io.clearowner.jira.platform.cluster.JobStarter;
import io.clearowner.jira.store.DepartureStore;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.SeenUpdateStore;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.upkeep.cleanup.GoneComponents;
import io.clearowner.jira.upkeep.cleanup.GoneIssues;
import io.clearowner.jira.upkeep.cleanup.GonePeople;
import io.clearowner.jira.upkeep.cleanup.GoneProjects;
import io.clearowner.jira.upkeep.cleanup.NightlyCleanup;
import io.clearowner.jira.upkeep.cleanup.PastTransfers;
import io.clearowner.jira.upkeep.directory.ComponentListener;
import io.clearowner.jira.upkeep.directory.Departures;
import io.clearowner.jira.upkeep.directory.DirectoryChanges;
import io.clearowner.jira.upkeep.directory.GroupLeftListener;
import io.clearowner.jira.upkeep.directory.GroupListener;
import io.clearowner.jira.upkeep.directory.GroupsLeftListener;
import io.clearowner.jira.upkeep.directory.ProjectListener;
import io.clearowner.jira.upkeep.directory.UserCreatedListener;
import io.clearowner.jira.upkeep.directory.UserListener;
import io.clearowner.jira.upkeep.directory.UserRenamedListener;
import io.clearowner.jira.upkeep.directory.UsersDeletedListener;
import io.clearowner.jira.upkeep.expiry.ExpirySweep;
import io.clearowner.jira.upkeep.issueevent.ChangeReader;
import io.clearowner.jira.upkeep.issueevent.ChangeSweep;
import io.clearowner.jira.upkeep.issueevent.IssueFollowUp;
import io.clearowner.jira.upkeep.issueevent.OwnershipListener;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SeenUpdates;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.issueevent.SinceUpkeep;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import io.clearowner.jira.upkeep.reconciliation.Comparison;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import io.clearowner.jira.upkeep.reconciliation.ReconciliationWalk;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import io.clearowner.jira.upkeep.reindex.IndexVersion;
import io.clearowner.jira.upkeep.reindex.LastSources;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.ReindexWalk;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import io.clearowner.jira.upkeep.reindex.ScopedIssues;
import io.clearowner.jira.upkeep.reindex.SettingsInMemory;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Background work: jobs with their schedules, and listeners. */
@Configuration(proxyBeanMethods = false)
@Import({
    Departures.class,
    DepartureStore.class,
    UserListener.class,
    ChangeReader.class,
    IssueFollowUp.class,
    OwnershipListener.class,
    ChangeSweep.class,
    ExpirySweep.class,
    Reassessment.class,
    SinceLedger.class,
    SinceUpkeep.class,
    UnclearSince.class,
    Comparison.class,
    ReconciliationWalk.class,
    BatchIndexer.class,
    IndexVersion.class,
    ScopedIssues.class,
    SettingsInMemory.class,
    LastSources.class,
    OwnerChangeHandler.class,
    GoneIssues.class,
    GoneProjects.class,
    GoneComponents.class,
    GonePeople.class,
    PastTransfers.class,
    NightlyCleanup.class,
    DryRunWalk.class,
    ProjectCount.class
})
public class UpkeepConfiguration {

    // == Schedules. Jira stores the names, which are also those of the locks, so they never change.

    @Bean
    public ClusterSchedule reindexSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.reindex", problems);
    }

    @Bean
    public ClusterSchedule reconciliationSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.reconciliation", problems);
    }

    @Bean
    public ClusterSchedule expirySchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.passing", problems);
    }

    @Bean
    public ClusterSchedule changeSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.changes", problems);
    }

    @Bean
    public ClusterSchedule snapshotSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.snapshot", problems);
    }

    @Bean
    public ClusterSchedule dryRunSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.dry-run", problems);
    }

    @Bean
    public ClusterSchedule cleanupSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.cleanup", problems);
    }

    // == Work that starts its job when there is something to do

    @Bean
    public Reindexing reindexing(ReindexStore store, ClusterSchedule reindexSchedule, Clock clock) {
        return new Reindexing(store, reindexSchedule::runSoon, clock);
    }

    @Bean
    public Reconciliation reconciliation(
            ReconciliationStore store, ClusterSchedule reconciliationSchedule, Clock clock) {
        return new Reconciliation(store, reconciliationSchedule::runSoon, clock);
    }

    @Bean
    public SnapshotWalk snapshotWalk(
            SnapshotStore store,
            ProjectCount count,
            ProjectManager projects,
            PluginSettingsFactory settings,
            ClusterSchedule snapshotSchedule,
            Clock clock) {
        return new SnapshotWalk(store, count, projects, settings, snapshotSchedule::runSoon, clock);
    }

    @Bean
    public DryRuns dryRuns(DryRunStore store, Policies policies, ClusterSchedule dryRunSchedule, Clock clock) {
        return new DryRuns(store, policies, dryRunSchedule::runSoon, clock);
    }

    /** A reconciliation waits for the re-index and resumes after it. */
    @Bean
    public ReindexWalk reindexWalk(
            ReindexStore store,
            SiteIssues site,
            ScopedIssues scoped,
            BatchIndexer indexer,
            Reconciliation reconciliation,
            Clock clock,
            RecentProblems problems) {
        return new ReindexWalk(store, site, scoped, indexer, reconciliation::resume, clock, problems);
    }

    // == Jobs

    @Bean(destroyMethod = "stop")
    public ClusterJob reindexJob(
            ClusterSchedule reindexSchedule, ReindexWalk walk, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(reindexSchedule, walk, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob reconciliationJob(
            ClusterSchedule reconciliationSchedule,
            ReconciliationWalk walk,
            ClusterLockService locks,
            RecentProblems problems) {
        return new ClusterJob(reconciliationSchedule, walk, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob expiryJob(
            ClusterSchedule expirySchedule, ExpirySweep sweep, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(expirySchedule, sweep, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob changeJob(
            ClusterSchedule changeSchedule, ChangeSweep sweep, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(changeSchedule, sweep, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob cleanupJob(
            ClusterSchedule cleanupSchedule,
            NightlyCleanup cleanup,
            ClusterLockService locks,
            RecentProblems problems) {
        return new ClusterJob(cleanupSchedule, cleanup, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob snapshotJob(
            ClusterSchedule snapshotSchedule, SnapshotWalk walk, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(snapshotSchedule, walk, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob dryRunJob(
            ClusterSchedule dryRunSchedule, DryRunWalk walk, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(dryRunSchedule, walk, locks, problems);
    }

    @Bean
    public JobStarter jobStarter(
            List<ClusterJob> jobs,
            IndexVersion version,
            Reindexing reindexing,
            DirectoryChanges directory,
            SeenUpdates seenUpdates) {
        Runnable catchUp = () -> {
            version.catchUp();
            reindexing.request(ReindexScope.withoutClarity());
        };
        Runnable handOver = () -> {
            directory.stop();
            seenUpdates.stop();
        };
        return new JobStarter(jobs, catchUp, handOver);
    }

    // == Listeners

    @Bean(initMethod = "start", destroyMethod = "stop")
    public DirectoryChanges directoryChanges(
            UserManager users,
            PersonStore people,
            SeenPeople seen,
            Policies policies,
            Reindexing reindexing,
            Departures departures,
            RecentProblems problems) {
        return new DirectoryChanges(users, people, seen, policies, reindexing, departures::note, problems);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public SeenUpdates seenUpdates(SeenUpdateStore store, RecentProblems problems, Clock clock) {
        return new SeenUpdates(store, problems, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public EventListeners eventListeners(
            EventPublisher events,
            OwnershipListener issues,
            UserListener people,
            DirectoryChanges directory,
            StoredAreaOwners areaOwners,
            Policies policies,
            Reindexing reindexing,
            RecentProblems problems) {
        return new EventListeners(
                events,
                List.of(issues, people),
                List.of(
                        () -> new UserCreatedListener(directory),
                        () -> new UserRenamedListener(directory),
                        () -> new UsersDeletedListener(directory),
                        () -> new GroupListener(directory),
                        () -> new GroupLeftListener(directory),
                        () -> new GroupsLeftListener(directory),
                        () -> new ProjectListener(policies, reindexing, problems),
                        () -> new ComponentListener(
                                areaOwners,
                                policies,
                                id -> reindexing.request(ReindexScope.component(id)),
                                id -> reindexing.request(ReindexScope.project(id)),
                                problems)));
    }
}
