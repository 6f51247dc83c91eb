package io.clearowner.jira.action.transfer.run;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.OwnerChangeHandler;
import io.clearowner.jira.action.transfer.edit.OwnerEdits;
import io.clearowner.jira.action.transfer.plan.OwnedCounts;
import io.clearowner.jira.action.transfer.plan.OwnerTables;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRules;
import io.clearowner.jira.action.transfer.preview.PreviewWalk;
import io.clearowner.jira.action.transfer.preview.Previews;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.store.TransferTableStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.FakeMailQueue;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project ABC with issues, whose edits are written to a history; the admin may run transfers. */
final class TransferSite {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    static final UserKey ADMIN = new UserKey("key-of-admin");

    final FakeFields fields = new FakeFields();
    final JiraIssues jira = new JiraIssues(fields);
    final FakeAccess access = new FakeAccess();
    final FakeIssueAccess issues = new FakeIssueAccess(fields);
    final FakeIndex index = new FakeIndex();
    final MovableClock clock = new MovableClock(NOW);
    final TestPolicies policies = new TestPolicies();
    final ConfirmationStore confirmations =
            new ConfirmationStore(policies.database().ao());
    final TransferStore store = new TransferStore(policies.database().ao());
    final StoredAreaOwners areas =
            new StoredAreaOwners(new AreaOwnerStore(policies.database().ao()), new FakeCaches(), area -> {}, clock);
    final OwnerAssignment assignment = issues.assignment(jira.users);
    final Map<Long, MutableIssue> known = new TreeMap<>();
    final CustomFieldValuePersister values = mock();
    final PreviewStore previews = new PreviewStore(policies.database().ao());
    final OwnerTables tables =
            new OwnerTables(new TransferTableStore(policies.database().ao()), clock);
    final FakeMailQueue mailQueue = new FakeMailQueue();
    final ApplicationUser admin;

    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final StoredCommitments commitments = new StoredCommitments(waivers, confirmations, new FakeCaches());
    private final IssueAssessor assessor = jira.assessor(policies, areas, commitments, clock);
    private final List<ChangeHistory> history = new ArrayList<>();
    private final List<Runnable> beforeEdits = new ArrayList<>();
    private final List<Runnable> afterEdits = new ArrayList<>();
    private final ChangeHistoryManager changes = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final I18nHelper.BeanFactory languages = mock();
    private final PluginSettingsFactory settings = mock();
    private final OwnerChangeHandler handler;
    private ApplicationUser editor;

    TransferSite(int numberOfIssues) {
        admin = access.logIn("admin");
        lenient().when(jira.users.getUserByKey(ADMIN.value())).thenReturn(admin);
        I18nHelper i18n = mock(I18nHelper.class, call -> call.getArgument(0));
        lenient().when(languages.getInstance(any(ApplicationUser.class))).thenReturn(i18n);
        PluginSettings global = mock();
        lenient().when(global.get(any())).thenReturn(Integer.toString(TransferRate.MAX));
        lenient().when(settings.createGlobalSettings()).thenReturn(global);
        handler = handler();
        for (long id = 1; id <= numberOfIssues; id++) {
            add(jira.issue(id, "bob", "bob"));
        }
        lenient().when(changes.getChangeHistoriesSince(any(), any())).thenAnswer(call -> history.stream()
                .filter(change -> call.<Issue>getArgument(0).getId().equals(change.getIssueId()))
                .toList());
        lenient()
                .when(issues.manager.getIssueObjects(anyCollection()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(known::get)
                        .toList());
        editsAreWritten();
    }

    private void add(MutableIssue issue) {
        Project project = access.project;
        lenient().when(issue.getProjectObject()).thenReturn(project);
        issues.add(issue);
        issues.allowEdit(admin, issue, Role.values());
        known.put(issue.getId(), issue);
        index.issue(issue.getId()).with("project", "ABC").of(issue);
    }

    /** Every change of an owner adds to the history and raises an event, whoever makes it. */
    private void editsAreWritten() {
        for (MutableIssue issue : known.values()) {
            for (Role role : Role.values()) {
                lenient()
                        .doAnswer(call -> {
                            changed(issue, role, call.getArgument(1));
                            return null;
                        })
                        .when(issue)
                        .setCustomFieldValue(eq(fields.owner(role).orElseThrow()), any());
            }
        }
    }

    private void changed(MutableIssue issue, Role role, ApplicationUser to) {
        List.copyOf(beforeEdits).forEach(Runnable::run);
        ApplicationUser from = owner(issue, role);
        lenient()
                .when(issue.getCustomFieldValue(fields.owner(role).orElseThrow()))
                .thenReturn(to);
        if (from != to) {
            history.add(change(issue, role, history.size() + 1));
        }
        List.copyOf(afterEdits).forEach(Runnable::run);
        if (from != to) {
            handler.ownerChanged(
                    issue,
                    role,
                    Optional.ofNullable(from).map(ApplicationUser::getKey).map(UserKey::new),
                    Optional.of(new UserKey((editor == null ? admin : editor).getKey())));
        }
    }

    private ApplicationUser owner(Issue issue, Role role) {
        return (ApplicationUser) issue.getCustomFieldValue(fields.owner(role).orElseThrow());
    }

    private ChangeHistory change(Issue issue, Role role, long id) {
        String name = fields.owner(role).orElseThrow().getFieldName();
        Long issueId = issue.getId();
        ChangeItemBean item = mock();
        lenient().when(item.getFieldType()).thenReturn(ChangeItemBean.CUSTOM_FIELD);
        lenient().when(item.getField()).thenReturn(name);
        ChangeHistory change = mock();
        lenient().when(change.getId()).thenReturn(id);
        lenient().when(change.getIssueId()).thenReturn(issueId);
        lenient().when(change.getTimePerformed()).thenReturn(Timestamp.from(clock.instant()));
        lenient().when(change.getChangeItemBeans()).thenReturn(List.of(item));
        return change;
    }

    private OwnerChangeHandler handler() {
        return new OwnerChangeHandler(
                assessor,
                policies.policies,
                confirmations,
                waivers,
                commitments,
                reassessment(),
                new TransferAsking(store, confirmations, clock),
                clock);
    }

    private Reassessment reassessment() {
        return new Reassessment(
                assessor,
                new SinceLedger(
                        assessor,
                        mock(IssueManager.class),
                        mock(ProjectManager.class),
                        new UnclearSinceStore(policies.database().ao()),
                        clock),
                commitments,
                mock(IssueIndexingService.class),
                reindexing(),
                new RecentProblems(clock));
    }

    private Reindexing reindexing() {
        return new Reindexing(new ReindexStore(policies.database().ao()), () -> {}, clock);
    }

    /** The job that previews plans. */
    PreviewWalk previewJob() {
        return new PreviewWalk(
                previews,
                access.transferRights,
                transferIssues(),
                new TransferRules(assessor, fields, issues.access, areas, tables, jira.people),
                new OwnedCounts(index.counts, fields, jira.users),
                new BatchIndexer(issues.manager, mock(IssueIndexingService.class), batch -> {}, policies.inMemory()),
                jira.users,
                languages,
                clock);
    }

    Previews previewing() {
        return new Previews(previews, access.transferRights, transferIssues(), () -> {}, clock);
    }

    /** What people change by hand. */
    OwnerEdits edits() {
        return new OwnerEdits(
                assignment,
                issues.access,
                store,
                confirmations,
                new OwnerChangeLog(changes, fields),
                reassessment(),
                clock);
    }

    private TransferIssues transferIssues() {
        return new TransferIssues(
                index.searches, index.counts, access.projects, fields, jira.users, values, issues.access, tables);
    }

    /** What people do with transfers; no job runs. */
    Transfers transfers() {
        Reassessment reassessment = reassessment();
        OwnerChangeLog log = new OwnerChangeLog(changes, fields);
        return new Transfers(
                store,
                access.transferRights,
                transferIssues(),
                tables,
                new UndoAtOnce(store, undoRun(reassessment, log), clock),
                () -> {},
                clock);
    }

    private UndoRun undoRun(Reassessment reassessment, OwnerChangeLog log) {
        return new UndoRun(
                store,
                new AreaTransfer(store, areas, access.projects, jira.people, jira.users, clock),
                new RoleUndo(
                        store, issues.manager, issues.access, assignment, confirmations, log, reassessment, jira.users),
                new TransferRate(settings));
    }

    /** The job of one node. */
    TransferWalk node() {
        Reassessment reassessment = reassessment();
        OwnerChangeLog log = new OwnerChangeLog(changes, fields);
        AreaTransfer areaTransfer = new AreaTransfer(store, areas, access.projects, jira.people, jira.users, clock);
        TransferRate rate = new TransferRate(settings);
        return new TransferWalk(
                store,
                new TransferRun(
                        store,
                        transferIssues(),
                        new TransferRules(assessor, fields, issues.access, areas, tables, jira.people),
                        new OwnedCounts(index.counts, fields, jira.users),
                        areaTransfer,
                        new RoleTransfer(
                                store,
                                issues.manager,
                                assignment,
                                confirmations,
                                log,
                                handler,
                                reassessment,
                                reindexing(),
                                languages,
                                clock),
                        rate),
                undoRun(reassessment, log),
                access.transferRights,
                jira.users,
                authentication,
                languages,
                new SummaryMails(
                        store,
                        new Mails(mailQueue, jira.permissions, languages),
                        fields,
                        jira.users,
                        mock(JiraBaseUrls.class)),
                clock);
    }

    StoredTransfer start(TransferPlan plan) {
        return store.start("a-transfer", PlanText.write(plan), ADMIN, clock.instant(), known.size());
    }

    /** Runs the transfer to its end, and returns it. */
    StoredTransfer run(TransferPlan plan) {
        start(plan);
        node().run(() -> false);
        return now();
    }

    StoredTransfer undo() {
        store.startUndo(now().id(), ADMIN, store.count(now().id(), TransferRow.State.CHANGED));
        node().run(() -> false);
        return now();
    }

    StoredTransfer now() {
        return store.find("a-transfer").orElseThrow();
    }

    List<TransferRow> rows() {
        return store.rows(now().id(), List.of(TransferRow.State.values()), 0, 1_000);
    }

    /** Once, before the change of an owner is stored. */
    void beforeTheEdit(int number, Runnable action) {
        once(beforeEdits, number, action);
    }

    /** Once, after the change of an owner is stored and before its event. */
    void afterTheEdit(int number, Runnable action) {
        once(afterEdits, number, action);
    }

    private static void once(List<Runnable> hooks, int number, Runnable action) {
        int[] count = {0};
        hooks.add(() -> {
            count[0]++;
            if (count[0] == number) {
                action.run();
            }
        });
    }

    /** The change of an owner by somebody else. */
    void edit(long issueId, Role role, String owner) {
        ApplicationUser person = owner == null ? null : jira.users.getUserByKey(owner);
        editor = jira.users.getUserByKey("ann");
        try {
            known.get(issueId).setCustomFieldValue(fields.owner(role).orElseThrow(), person);
        } finally {
            editor = null;
        }
    }

    /** The keys of the owners of all issues, in the order of the issues; a dash for none. */
    List<String> owners(Role role) {
        return known.values().stream()
                .map(issue -> Optional.ofNullable(owner(issue, role))
                        .map(ApplicationUser::getKey)
                        .orElse("-"))
                .toList();
    }

    /** How often the owner of each issue was changed. */
    List<Integer> changesOfEachIssue() {
        return known.keySet().stream()
                .map(id -> (int) history.stream()
                        .filter(change -> change.getIssueId().equals(id))
                        .count())
                .toList();
    }

    Stream<TransferRow.State> states() {
        return rows().stream().map(TransferRow::state);
    }

    void passes(Duration time) {
        clock.passes(time);
    }
}
