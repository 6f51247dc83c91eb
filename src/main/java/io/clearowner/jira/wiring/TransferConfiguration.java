package io.clearowner.jira.wiring;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.action.transfer.edit.BulkAssignment;
import io.clearowner.jira.action.transfer.edit.OwnerEdits;
import io.clearowner.jira.action.transfer.notice.DepartureNotices;
import io.clearowner.jira.action.transfer.plan.LedAreas;
import io.clearowner.jira.action.transfer.plan.OwnedCounts;
import io.clearowner.jira.action.transfer.plan.OwnerTables;
import io.clearowner.jira.action.transfer.plan.TableImport;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.action.transfer.plan.TransferRules;
import io.clearowner.jira.action.transfer.preview.PreviewWalk;
import io.clearowner.jira.action.transfer.preview.Previews;
import io.clearowner.jira.action.transfer.run.AreaTransfer;
import io.clearowner.jira.action.transfer.run.OwnerChangeLog;
import io.clearowner.jira.action.transfer.run.RoleTransfer;
import io.clearowner.jira.action.transfer.run.RoleUndo;
import io.clearowner.jira.action.transfer.run.SummaryMails;
import io.clearowner.jira.action.transfer.run.TransferAnswers;
import io.clearowner.jira.action.transfer.run.TransferAsking;
import io.clearowner.jira.action.transfer.run.TransferRate;
import io.clearowner.jira.action.transfer.run.TransferRun;
import io.clearowner.jira.action.transfer.run.TransferWalk;
import io.clearowner.jira.action.transfer.run.Transfers;
import io.clearowner.jira.action.transfer.run.UndoAtOnce;
import io.clearowner.jira.action.transfer.run.UndoCounts;
import io.clearowner.jira.action.transfer.run.UndoRun;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterJob;
import io.clearowner.jira.platform.cluster.ClusterSchedule;
import io.clearowner.jira.rest.csv.OwnerTableCsv;
import io.clearowner.jira.rest.csv.TransferCsv;
import io.clearowner.jira.rest.json.TransferJson;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.store.TransferTableStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Transfers of owners: plans, previews, and the jobs that carry them out. */
@Configuration(proxyBeanMethods = false)
@Import({
    BulkAssignment.class,
    OwnerEdits.class,
    PreviewStore.class,
    TransferStore.class,
    TransferTableStore.class,
    DepartureNotices.class,
    LedAreas.class,
    OwnedCounts.class,
    OwnerTables.class,
    TableImport.class,
    TransferIssues.class,
    TransferRights.class,
    TransferRules.class,
    PreviewWalk.class,
    AreaTransfer.class,
    OwnerChangeLog.class,
    RoleTransfer.class,
    RoleUndo.class,
    SummaryMails.class,
    TransferAnswers.class,
    TransferAsking.class,
    TransferRate.class,
    TransferRun.class,
    TransferWalk.class,
    UndoAtOnce.class,
    UndoCounts.class,
    UndoRun.class,
    OwnerTableCsv.class,
    TransferCsv.class,
    TransferJson.class
})
public class TransferConfiguration {

    // == Schedules. Jira stores the names, which are also those of the locks, so they never change.

    @Bean
    public ClusterSchedule previewSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.transfer-preview", problems);
    }

    @Bean
    public ClusterSchedule transferSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.transfer", problems);
    }

    // == Work that starts its job when there is something to do

    @Bean
    public Previews previews(
            PreviewStore store,
            TransferRights rights,
            TransferIssues issues,
            ClusterSchedule previewSchedule,
            Clock clock) {
        return new Previews(store, rights, issues, previewSchedule::runSoon, clock);
    }

    @Bean
    public Transfers transfers(
            TransferStore store,
            TransferRights rights,
            TransferIssues issues,
            OwnerTables tables,
            UndoAtOnce undoAtOnce,
            ClusterSchedule transferSchedule,
            Clock clock) {
        return new Transfers(store, rights, issues, tables, undoAtOnce, transferSchedule::runSoon, clock);
    }

    // == Jobs

    @Bean(destroyMethod = "stop")
    public ClusterJob previewJob(
            ClusterSchedule previewSchedule, PreviewWalk walk, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(previewSchedule, walk, locks, problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob transferJob(
            ClusterSchedule transferSchedule, TransferWalk walk, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(transferSchedule, walk, locks, problems);
    }
}
