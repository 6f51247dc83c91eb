package io.clearowner.jira.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.AskingRule;
import io.clearowner.jira.action.confirmation.BulkAnswers;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.confirmation.OwnerChangeHandler;
import io.clearowner.jira.action.ownerrequest.ApproverLookup;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.ownerrequest.RequestMail;
import io.clearowner.jira.action.transfer.edit.BulkAssignment;
import io.clearowner.jira.action.transfer.edit.OwnerEdits;
import io.clearowner.jira.action.transfer.notice.DepartureNotices;
import io.clearowner.jira.action.transfer.plan.LedAreas;
import io.clearowner.jira.action.transfer.plan.OwnerTables;
import io.clearowner.jira.action.transfer.plan.TableImport;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.preview.Previews;
import io.clearowner.jira.action.transfer.run.AreaTransfer;
import io.clearowner.jira.action.transfer.run.OwnerChangeLog;
import io.clearowner.jira.action.transfer.run.RoleUndo;
import io.clearowner.jira.action.transfer.run.TransferAnswers;
import io.clearowner.jira.action.transfer.run.TransferRate;
import io.clearowner.jira.action.transfer.run.Transfers;
import io.clearowner.jira.action.transfer.run.UndoAtOnce;
import io.clearowner.jira.action.transfer.run.UndoCounts;
import io.clearowner.jira.action.transfer.run.UndoRun;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.insight.dryrun.DryRuns;
import io.clearowner.jira.insight.selftest.SelfTest;
import io.clearowner.jira.insight.selftest.SelfTestStore;
import io.clearowner.jira.insight.trend.SnapshotWalk;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterSchedule;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.rest.csv.OwnerTableCsv;
import io.clearowner.jira.rest.csv.TransferCsv;
import io.clearowner.jira.rest.json.CommitmentJson;
import io.clearowner.jira.rest.json.OwnerSourceJson;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.PolicyJson;
import io.clearowner.jira.rest.json.ReasonJson;
import io.clearowner.jira.rest.json.SettingsJson;
import io.clearowner.jira.rest.json.TransferJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.DepartureStore;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.SnapshotStore;
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
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything that can be written by REST, over one database: the project ABC with the component 7 and the issues ABC-1
 * and ABC-2, which nobody owns. The reader may edit the issues, the lead administers the project, the admin everything.
 * The scheduler refuses every job, so that each act shows that it does not depend on one.
 */
final class WritingSite {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final Area PROJECT = Area.project(10000);
    private static final Area COMPONENT = Area.component(7);

    final TestDatabase database;
    final FakeCaches caches = new FakeCaches();
    final MovableClock clock = new MovableClock(NOW);
    final FakeFields fields = new FakeFields();
    final JiraIssues jira = new JiraIssues(fields);
    final FakeIssueAccess issues = new FakeIssueAccess(fields);
    final FakeAccess access = new FakeAccess();
    final FakeMailQueue mailQueue = new FakeMailQueue();
    final RecentProblems problems = new RecentProblems(clock);
    final Map<String, Object> settings = new ConcurrentHashMap<>();
    final TestPolicies policies;
    final WaiverStore waivers;
    final ConfirmationStore confirmations;
    final DryRunStore dryRuns;
    final PreviewStore previews;
    final TransferStore transfers;
    final DepartureStore departures;
    final StoredAreaOwners areas;
    final TestServer server;
    final MutableIssue issue = jira.issue(1);

    private final StoredCommitments commitments;
    private final IssueAssessor assessor;
    private final IssueIndexingService index = mock();
    private final JiraBaseUrls urls = mock();
    private final I18nHelper.BeanFactory languages = mock();
    private final AvatarService avatars = mock();
    private volatile Map<Role, String> indexed = Map.of();

    WritingSite(TestDatabase database) throws Exception {
        this.database = database;
        jiraItself();
        var ao = database.ao();
        ReindexStore reindexStore = new ReindexStore(ao);
        Reindexing reindexing = new Reindexing(reindexStore, schedule("reindex")::runSoon, clock);
        policies = new TestPolicies(database, caches, reindexing, clock);
        waivers = new WaiverStore(ao);
        confirmations = new ConfirmationStore(ao);
        dryRuns = new DryRunStore(ao);
        previews = new PreviewStore(ao);
        transfers = new TransferStore(ao);
        departures = new DepartureStore(ao);
        areas = new StoredAreaOwners(new AreaOwnerStore(ao), caches, reindexing, clock);
        commitments = new StoredCommitments(waivers, confirmations, caches);
        assessor = jira.assessor(policies, areas, commitments, clock);
        UnclearSinceStore since = new UnclearSinceStore(ao);
        Reassessment reassessment = new Reassessment(
                assessor,
                new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), since, clock),
                commitments,
                index,
                reindexing,
                problems);
        OwnerAssignment assignment = issues.assignment(jira.users);
        givingBack(new OwnerChangeHandler(
                assessor,
                policies.policies,
                confirmations,
                waivers,
                commitments,
                reassessment,
                (id, role, owner, by) -> AskingRule.Asks.AS_POLICY_SAYS,
                clock));
        Confirmations answers =
                new Confirmations(issues.access, assignment, assessor, confirmations, reassessment, clock);
        Waivers giving = new Waivers(issues.access, waivers, reassessment, clock);
        Mails mails = new Mails(mailQueue, jira.permissions, languages);
        OwnerRequests requests = new OwnerRequests(
                issues.access,
                assessor,
                new ApproverLookup(issues.access, jira.users, mails),
                new RequestMail(urls),
                mails,
                new OwnerRequestStore(ao),
                clock);
        UserJson users = new UserJson(jira.users, avatars, access.authentication);
        OwnershipDetails details = new OwnershipDetails(
                new OwnershipJson(
                        assessor, new UnclearSince(assessor, since), issues.access, users, urls, access.authentication),
                assessor,
                new OwnerSourceJson(issues.access, access.access, jira.userPickers.pickers, access.authentication),
                new ReasonJson(policies.policies, access.authentication),
                new CommitmentJson(giving, answers, requests, users, access.access),
                issues.access,
                access.access);
        Responses responses = new Responses(
                access.authentication, new RequestLimits(50, 50, Duration.ofSeconds(30)), user -> "UTC", problems);
        PolicyJson policyJson = new PolicyJson(
                policies.policies, users, new SettingsJson(access.authentication, jira.userPickers.pickers));
        SnapshotWalk snapshots = new SnapshotWalk(
                new SnapshotStore(ao), null, access.projects, settings(), schedule("snapshot")::runSoon, clock);
        FakeIndex found = new FakeIndex();
        OwnerTables tables = new OwnerTables(new TransferTableStore(ao), clock);
        TransferIssues looked = new TransferIssues(
                found.searches, found.counts, access.projects, fields, jira.users, mock(), issues.access, tables);
        Previews trying =
                new Previews(previews, access.transferRights, looked, schedule("transfer-preview")::runSoon, clock);
        AreaTransfer areaTransfer = new AreaTransfer(transfers, areas, access.projects, jira.people, jira.users, clock);
        OwnerChangeLog changes = new OwnerChangeLog(mock(), fields);
        UndoRun undos = new UndoRun(
                transfers,
                areaTransfer,
                new RoleUndo(
                        transfers,
                        issues.manager,
                        issues.access,
                        assignment,
                        confirmations,
                        changes,
                        reassessment,
                        jira.users),
                new TransferRate(settings()));
        Transfers handingOver = new Transfers(
                transfers,
                access.transferRights,
                looked,
                tables,
                new UndoAtOnce(transfers, undos, clock),
                schedule("transfer")::runSoon,
                clock);
        OwnerEdits edits =
                new OwnerEdits(assignment, issues.access, transfers, confirmations, changes, reassessment, clock);
        TransferJson transferJson = new TransferJson(
                handingOver,
                areaTransfer,
                new LedAreas(access.projects),
                issues.access,
                access.projects,
                users,
                access.access,
                access.authentication);
        server = new TestServer(
                new TransferTablesResource(
                        new TableImport(issues.access, jira.users, issues.userSearch),
                        tables,
                        new OwnerTableCsv(languages),
                        access.access,
                        responses),
                new TransferPreviewsResource(trying, assignment, transferJson, access.access, responses),
                new TransfersResource(
                        handingOver,
                        trying,
                        new UndoCounts(transfers, issues.manager, assignment, areas, jira.users),
                        transferJson,
                        new TransferCsv(handingOver, transferJson, urls),
                        access.access,
                        responses),
                new NoticesResource(
                        new DepartureNotices(
                                departures,
                                access.access,
                                issues.access,
                                access.projects,
                                fields,
                                jira.users,
                                mock(),
                                areas,
                                found.searches,
                                found.counts,
                                clock),
                        users,
                        access.access,
                        responses),
                new TransferSettingsResource(new TransferRate(settings()), access.access, responses),
                new ConfirmationsResource(
                        answers,
                        new BulkAnswers(answers),
                        new TransferAnswers(transfers, confirmations, issues.access),
                        users,
                        access.access,
                        responses),
                new AreaOwnersResource(areas, assignment, users, access.access, responses),
                new BulkOwnershipResource(
                        new BulkAssignment(assignment, edits, issues.access, assessor), access.access, responses),
                new DryRunResource(
                        new DryRuns(dryRuns, policies.policies, schedule("dry-run")::runSoon, clock),
                        access.projects,
                        access.access,
                        responses),
                new IssueOwnershipResource(issues.access, edits, answers, giving, details, access.access, responses),
                new OwnerRequestResource(requests, details, users, access.access, responses),
                new PolicyResource(policies.policies, policyJson, access.projects, access.access, responses),
                new ProjectPolicyResource(policies.policies, policyJson, access.access, responses),
                new ReconciliationResource(
                        new Reconciliation(new ReconciliationStore(ao), schedule("reconciliation")::runSoon, clock),
                        access.access,
                        responses),
                new SelfTestResource(
                        new SelfTest(
                                new SelfTestStore(settings()),
                                List.of(),
                                issues.access,
                                fields,
                                assignment,
                                jira.users,
                                jira.epics,
                                null,
                                schedule("self-test")::runSoon,
                                clock),
                        access.access,
                        issues.access,
                        languages,
                        responses),
                new TrendResource(null, snapshots, null, access.access, responses));
    }

    private ClusterSchedule schedule(String name) {
        SchedulerService scheduler = mock(SchedulerService.class, call -> {
            throw new IllegalStateException("no scheduler");
        });
        return new ClusterSchedule(scheduler, name, problems);
    }

    private PluginSettingsFactory settings() {
        PluginSettings global = mock();
        lenient().when(global.get(anyString())).thenAnswer(call -> settings.get(call.<String>getArgument(0)));
        lenient()
                .when(global.put(anyString(), any()))
                .thenAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock();
        lenient().when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    private void jiraItself() throws Exception {
        I18nHelper english = TestTexts.english();
        lenient().when(access.authentication.getI18nHelper()).thenReturn(english);
        lenient().when(languages.getInstance(any(ApplicationUser.class))).thenReturn(english);
        lenient().when(languages.getInstance(any(Locale.class))).thenReturn(english);
        lenient().when(urls.baseUrl()).thenReturn("https://jira.example.com");
        lenient().when(avatars.getAvatarURL(any(), any(), any())).thenReturn(URI.create("/avatar.png"));
        for (String name : List.of("admin", "lead", "reader")) {
            jira.person("key-of-" + name, true, true);
        }
        ApplicationUser bob = jira.users.getUserByKey("bob");
        lenient().when(bob.getEmailAddress()).thenReturn("bob@example.com");
        ProjectComponent component = mock();
        lenient().when(component.getId()).thenReturn(7L);
        lenient().when(component.getName()).thenReturn("Payments");
        lenient().when(component.getComponentLead()).thenReturn(bob);
        Project project = access.project;
        lenient().when(project.getComponents()).thenReturn(List.of(component));
        lenient().when(access.projects.getProjects()).thenReturn(List.of(project));
        ApplicationUser reader = access.logIn("reader");
        for (MutableIssue one : List.of(issue, jira.issue(2))) {
            lenient().when(one.getProjectObject()).thenReturn(project);
            lenient().when(one.getComponents()).thenReturn(List.of(component));
            issues.add(one);
            issues.allowEdit(reader, one, Role.values());
            issues.allowEdit(bob, one, Role.values());
            lenient()
                    .when(issues.issues.isEditable(eq(one), argThat(user -> "key-of-admin".equals(user.getKey()))))
                    .thenReturn(true);
        }
        lenient().doAnswer(call -> indexed = codes()).when(index).reIndex(any(Issue.class), any());
    }

    /** A role that is given back when its owner declines raises an event, as every edit does. */
    private void givingBack(OwnerChangeHandler handler) {
        Optional<UserKey> reader = Optional.of(new UserKey("key-of-reader"));
        lenient()
                .doAnswer(call -> {
                    handler.ownerChanged(issue, Role.PRODUCT, reader, reader);
                    return null;
                })
                .when(issues.manager)
                .updateIssue(any(), any(), any());
    }

    /** As at first: nothing is stored, nobody owns anything, and the index is right. */
    void reset() {
        database.recover();
        database.empty();
        caches.invalidate();
        settings.clear();
        mailQueue.clear();
        jira.setOwner(issue, Role.PRODUCT, null);
        jira.setOwner(issue, Role.DELIVERY, null);
    }

    /** Makes memory and index what they are on a site that has been used for a while. */
    void warmUp() {
        seen();
        indexed = codes();
    }

    /** What people are shown from memory. */
    Map<String, Object> seen() {
        Map<String, Object> seen = new TreeMap<>();
        seen.put("policy", policies.policies.of(PolicyScope.GLOBAL));
        seen.put("policy of the project", policies.policies.of(PolicyScope.project(10000)));
        for (Role role : Role.values()) {
            seen.put("owner of the project: " + role, areas.of(PROJECT, role));
            seen.put("owner of the component: " + role, areas.of(COMPONENT, role));
            seen.put("waiver: " + role, commitments.waiver(1, role));
            seen.put("confirmation: " + role, commitments.confirmation(1, role));
        }
        seen.put("codes", codes());
        return seen;
    }

    private Map<Role, String> codes() {
        Map<Role, String> codes = new TreeMap<>();
        for (Role role : Role.values()) {
            codes.put(role, assessor.assess(issue).of(role).clarity().code());
        }
        return codes;
    }

    /** Whether a search finds the issue by what it is, now or once the queue is worked off. */
    boolean indexRightSoon() {
        return indexed.equals(codes()) || database.rows().stream().anyMatch(row -> row.startsWith("ReindexWork"));
    }

    /** What is stored, less the tables named. */
    List<String> rows(Set<String> without) {
        List<String> rows = new ArrayList<>(database.rows());
        rows.removeIf(row -> without.contains(row.substring(0, row.indexOf('{'))));
        settings.keySet().stream().sorted().forEach(rows::add);
        rows.add("mails: " + mailQueue.mails().size());
        rows.add("owners: "
                + issue.getCustomFieldValue(fields.owner(Role.PRODUCT).orElseThrow()) + ", "
                + issue.getCustomFieldValue(fields.owner(Role.DELIVERY).orElseThrow()));
        return rows;
    }
}
