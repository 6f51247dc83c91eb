package io.clearowner.jira.insight.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.insight.selftest.Finding.Result;
import io.clearowner.jira.insight.selftest.StoredSelfTest.Line;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.SeenUpdateStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SeenUpdates;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelfTestRunTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-02-01T08:00:00Z");
    private static final UserKey ADMIN = new UserKey("admin");

    private final MovableClock clock = new MovableClock(NOW);
    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final FakeIssueAccess issues = new FakeIssueAccess(fields);
    private final OwnerAssignment assignment = issues.assignment(jira.users);
    private final RecentProblems problems = new RecentProblems(clock);
    private final Map<String, Object> settings = new HashMap<>();
    private final SelfTestStore store = new SelfTestStore(remembered());
    private final ConfirmationStore confirmations =
            new ConfirmationStore(policies.database().ao());
    private final UnclearSinceStore since =
            new UnclearSinceStore(policies.database().ao());
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser admin = jira.person("admin", true, true);
    private final MutableIssue issue = jira.issue(1, "ann", null);
    private final List<JiraCheck> checks = new ArrayList<>();

    @BeforeEach
    void theAdministratorMayEditTheIssue() {
        issues.add(issue);
        issues.allowEdit(admin, issue, Role.values());
    }

    private PluginSettingsFactory remembered() {
        PluginSettings global = mock();
        when(global.get(anyString())).thenAnswer(call -> settings.get(call.<String>getArgument(0)));
        when(global.put(anyString(), any())).thenAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)));
        when(global.remove(anyString())).thenAnswer(call -> settings.remove(call.<String>getArgument(0)));
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    private TrialEdit edit() {
        IssueAssessor assessor = jira.assessor(policies);
        StoredCommitments commitments =
                new StoredCommitments(new WaiverStore(policies.database().ao()), confirmations, new FakeCaches());
        Reassessment reassessment = new Reassessment(
                assessor,
                new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), since, clock),
                commitments,
                mock(),
                new ReindexQueue().reindexing,
                problems);
        SeenUpdates seen =
                new SeenUpdates(new SeenUpdateStore(policies.database().ao()), problems, clock);
        return new TrialEdit(
                store, issues.manager, assignment, confirmations, since, reassessment, seen, new LastPutBack(), clock);
    }

    private final TrialEdit edit = edit();

    private SelfTestRun test() {
        return new SelfTestRun(
                store,
                checks,
                edit,
                fields,
                issues.manager,
                jira.users,
                mock(EventPublisher.class),
                authentication,
                problems,
                clock);
    }

    private void requested() {
        store.save(StoredSelfTest.requested(ADMIN, 1, NOW));
    }

    private record Fixed(String code, List<String> needs, Finding finding) implements JiraCheck {
        @Override
        public Finding run(Trial trial) {
            return finding;
        }
    }

    private final JiraCheck editing = new JiraCheck() {
        @Override
        public String code() {
            return "edit";
        }

        @Override
        public Finding run(Trial trial) {
            trial.edited(edit.change(trial.administrator(), trial.issue(), trial.role()));
            return Finding.ok(String.valueOf(assignment.owner(issue, Role.PRODUCT)));
        }
    };

    private List<String> lines() {
        return store.run().orElseThrow().lines().stream()
                .map(line -> line.code() + " " + line.finding().result().code() + " "
                        + line.finding().observed())
                .toList();
    }

    @Test
    void doesNothingUntilSomebodyAsks() {
        assertThat(test().run(() -> false)).isEqualTo(Outcome.IDLE);
    }

    @Test
    void runsTheChecksInOrderAsTheAdministrator() {
        checks.add(new Fixed("one", List.of(), Finding.ok("as expected")));
        checks.add(new Fixed("two", List.of("one"), Finding.limited("slow")));
        checks.add(new Fixed("three", List.of("two"), Finding.ok("never seen")));
        requested();

        assertThat(test().run(() -> false)).isEqualTo(Outcome.FINISHED);

        assertThat(lines())
                .containsExactly(
                        "one ok as expected",
                        "two limited slow",
                        "three skipped needs two",
                        "put-back ok the owner is as before");
        assertThat(store.run().orElseThrow().interrupted()).isFalse();
        assertThat(store.run().orElseThrow().by())
                .as("kept no longer than needed")
                .isEmpty();
        var order = inOrder(authentication);
        order.verify(authentication).setLoggedInUser(admin);
        order.verify(authentication).clearLoggedInUser();
    }

    @Test
    void aCheckThatThrowsFails_withoutTheMessageThatMayNamePeople() {
        checks.add(new JiraCheck() {
            @Override
            public String code() {
                return "broken";
            }

            @Override
            public Finding run(Trial trial) {
                throw new IllegalStateException("Ann Owner", new NullPointerException("ABC-1"));
            }
        });
        checks.add(new Fixed("next", List.of(), Finding.ok("fine")));
        requested();

        test().run(() -> false);

        assertThat(lines().get(0))
                .isEqualTo("broken failed java.lang.IllegalStateException < java.lang.NullPointerException;"
                        + " the log has more");
        assertThat(lines().get(1)).isEqualTo("next ok fine");
    }

    @Test
    void putsBackTheOwnerWithAnswerAndTime() {
        StoredConfirmation asked = new StoredConfirmation(
                1,
                Role.PRODUCT,
                new Confirmation(new UserKey("ann"), Confirmation.State.PENDING, EARLIER),
                Optional.of(new UserKey("bob")),
                Optional.of("a note with = and\nlines"),
                Optional.empty());
        confirmations.put(asked);
        since.put(1, Role.PRODUCT, EARLIER);
        checks.add(editing);
        checks.add(new JiraCheck() {
            @Override
            public String code() {
                return "meanwhile";
            }

            @Override
            public Finding run(Trial trial) {
                confirmations.supersede(1, Role.PRODUCT);
                since.remove(1, Role.PRODUCT);
                return Finding.ok("the ledgers follow the edit");
            }
        });
        requested();

        test().run(() -> false);

        assertThat(lines().get(0)).contains("admin");
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(new UserKey("ann"));
        assertThat(confirmations.current(1, Role.PRODUCT)).contains(asked);
        assertThat(since.of(1)).containsEntry(Role.PRODUCT, EARLIER);
        assertThat(store.before()).isEmpty();
    }

    @Test
    void removesTheOwnerIfThatIsTheAdministrator_andPutsItBack() {
        jira.setOwner(issue, Role.PRODUCT, "admin");
        checks.add(editing);
        requested();

        test().run(() -> false);

        assertThat(lines()).first().asString().contains("Optional.empty");
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(ADMIN);
    }

    @Test
    void leavesAloneWhatSomebodyElseChangedMeanwhile() {
        checks.add(editing);
        checks.add(new JiraCheck() {
            @Override
            public String code() {
                return "meanwhile";
            }

            @Override
            public Finding run(Trial trial) {
                jira.setOwner(issue, Role.PRODUCT, "bob");
                return Finding.ok("somebody else edits");
            }
        });
        requested();

        test().run(() -> false);

        assertThat(lines()).last().asString().startsWith("put-back failed somebody has changed the owner");
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(new UserKey("bob"));
        assertThat(store.before()).isEmpty();
    }

    @Test
    void afterAKillItOnlyPutsBack() {
        store.save(StoredSelfTest.requested(ADMIN, 1, NOW).started(NOW).with(new Line("edit", Finding.ok("edited"))));
        edit.change(admin, issue, Role.PRODUCT);
        checks.add(new Fixed("one", List.of(), Finding.ok("never run")));

        test().run(() -> false);

        assertThat(lines()).containsExactly("edit ok edited", "put-back ok the owner is as before");
        assertThat(store.run().orElseThrow().interrupted()).isTrue();
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(new UserKey("ann"));
    }

    @Test
    void stopsEarlyWhenThePluginStops_andPutsBack() {
        checks.add(editing);
        checks.add(new Fixed("two", List.of(), Finding.ok("never run")));
        requested();

        test().run(() -> !store.run().orElseThrow().lines().isEmpty());

        assertThat(store.run().orElseThrow().interrupted()).isTrue();
        assertThat(assignment.owner(issue, Role.PRODUCT)).contains(new UserKey("ann"));
    }

    @Test
    void withoutTheAdministratorsAccountNothingIsTried() {
        when(jira.users.getUserByKey("gone")).thenReturn(null);
        store.save(StoredSelfTest.requested(new UserKey("gone"), 1, NOW));
        checks.add(new Fixed("one", List.of(), Finding.ok("never run")));

        test().run(() -> false);

        assertThat(store.run().orElseThrow().interrupted()).isTrue();
        assertThat(lines()).containsExactly("put-back ok the owner is as before");
    }

    @Test
    void keepsWhatItFound() {
        StoredSelfTest run = StoredSelfTest.requested(ADMIN, 7, NOW)
                .started(NOW.plusSeconds(1))
                .with(new Line("one", new Finding(Result.FAILED, "cf[1] = 50 % \u00e4 & more")))
                .finished(NOW.plusSeconds(2), true);

        store.save(run);

        assertThat(store.run()).contains(run);
    }
}
