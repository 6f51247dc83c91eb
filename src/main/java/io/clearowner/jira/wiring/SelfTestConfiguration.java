package io.clearowner.jira.wiring;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.AskingRule;
import io.clearowner.jira.action.transfer.run.TransferAsking;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.LastPutBack;
import io.clearowner.jira.insight.selftest.SelfTest;
import io.clearowner.jira.insight.selftest.SelfTestAsking;
import io.clearowner.jira.insight.selftest.SelfTestRun;
import io.clearowner.jira.insight.selftest.SelfTestStore;
import io.clearowner.jira.insight.selftest.TrialEdit;
import io.clearowner.jira.insight.selftest.check.BatchIndexCheck;
import io.clearowner.jira.insight.selftest.check.CachesCheck;
import io.clearowner.jira.insight.selftest.check.ChangeHistoryCheck;
import io.clearowner.jira.insight.selftest.check.ClarityIndexCheck;
import io.clearowner.jira.insight.selftest.check.ComponentsCheck;
import io.clearowner.jira.insight.selftest.check.ContextsCheck;
import io.clearowner.jira.insight.selftest.check.DirectoryEventsCheck;
import io.clearowner.jira.insight.selftest.check.EditCheck;
import io.clearowner.jira.insight.selftest.check.EffectiveOwnerIndexCheck;
import io.clearowner.jira.insight.selftest.check.ExactTextCheck;
import io.clearowner.jira.insight.selftest.check.FieldsCheck;
import io.clearowner.jira.insight.selftest.check.IssueEventChangesCheck;
import io.clearowner.jira.insight.selftest.check.IssueEventsCheck;
import io.clearowner.jira.insight.selftest.check.JqlFunctionsCheck;
import io.clearowner.jira.insight.selftest.check.KeyOrderCheck;
import io.clearowner.jira.insight.selftest.check.LocksCheck;
import io.clearowner.jira.insight.selftest.check.MailCheck;
import io.clearowner.jira.insight.selftest.check.OwnerSearchCheck;
import io.clearowner.jira.insight.selftest.check.PermissionsCheck;
import io.clearowner.jira.insight.selftest.check.SchedulerCheck;
import io.clearowner.jira.insight.selftest.check.SearchersCheck;
import io.clearowner.jira.insight.selftest.check.UpdatedCheck;
import io.clearowner.jira.insight.selftest.check.UserSearchCheck;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterJob;
import io.clearowner.jira.platform.cluster.ClusterSchedule;
import io.clearowner.jira.store.ConfirmationStore;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The self-test. Its checks run in the order of this list: each comes after those that it needs. */
@Configuration(proxyBeanMethods = false)
@Import({
    SelfTestStore.class,
    LastPutBack.class,
    TrialEdit.class,
    SelfTestRun.class,
    SchedulerCheck.class,
    ComponentsCheck.class,
    LocksCheck.class,
    CachesCheck.class,
    DirectoryEventsCheck.class,
    UserSearchCheck.class,
    FieldsCheck.class,
    SearchersCheck.class,
    BatchIndexCheck.class,
    KeyOrderCheck.class,
    PermissionsCheck.class,
    EditCheck.class,
    ChangeHistoryCheck.class,
    IssueEventsCheck.class,
    IssueEventChangesCheck.class,
    OwnerSearchCheck.class,
    UpdatedCheck.class,
    ClarityIndexCheck.class,
    EffectiveOwnerIndexCheck.class,
    ExactTextCheck.class,
    JqlFunctionsCheck.class,
    ContextsCheck.class,
    MailCheck.class
})
public class SelfTestConfiguration {

    /** Jira stores the name, which is also that of the lock, so it never changes. */
    @Bean
    public ClusterSchedule selfTestSchedule(SchedulerService scheduler, RecentProblems problems) {
        return new ClusterSchedule(scheduler, "io.clearowner.jira.self-test", problems);
    }

    @Bean(destroyMethod = "stop")
    public ClusterJob selfTestJob(
            ClusterSchedule selfTestSchedule, SelfTestRun run, ClusterLockService locks, RecentProblems problems) {
        return new ClusterJob(selfTestSchedule, run, locks, problems);
    }

    @Bean
    public SelfTest selfTest(
            SelfTestStore store,
            List<JiraCheck> checks,
            IssueAccess access,
            OwnershipFields fields,
            OwnerAssignment assignment,
            UserManager users,
            Epics epics,
            IndexSearch index,
            ClusterSchedule selfTestSchedule,
            Clock clock) {
        return new SelfTest(
                store, checks, access, fields, assignment, users, epics, index, selfTestSchedule::runSoon, clock);
    }

    /** The rule of transfers, except for what the self-test changes. */
    @Bean
    @Primary
    public AskingRule askingRule(
            TransferAsking transfers, LastPutBack last, SelfTestStore store, ConfirmationStore confirmations) {
        return new SelfTestAsking(transfers, last, store, confirmations);
    }
}
