package io.clearowner.sandbox.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.boot.TestModel;
import io.clearowner.sandbox.kernel.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Many edits of one issue at once: all succeed, and the history ends with what is stored. */
class ParallelEditsTest {
    private static final int TIMES = 50;
    private static final int RESOLVE = 5;
    private static final List<String> NAMES = List.of("pat", "lee", "admin");

    @Test
    void onH2() throws Exception {
        try (TestModel test = new TestModel(null)) {
            edit(test);
        }
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                TestModel test = new TestModel(Database.open(postgres.getJdbcUrl("postgres", "postgres")), null)) {
            edit(test);
        }
    }

    private static void edit(TestModel test) throws Exception {
        long project = test.project("WORK");
        CustomField owner = test.userField("Product Owner", "test.plugin:owner");
        IssueService issues = test.services.get(IssueService.class);
        ApplicationUser admin = test.user("admin");
        Long id = create(issues, project, admin);

        List<IssueService.IssueResult> results = atOnce(turn -> {
            IssueInputParameters input = issues.newIssueInputParameters();
            if (turn % 3 == 0) {
                input.setSummary("Summary " + turn);
            } else {
                input.addCustomFieldValue(owner.getId(), NAMES.get(turn % NAMES.size()));
            }
            var validated = issues.validateUpdate(admin, id, input);
            assertThat(validated.isValid()).isTrue();
            return issues.update(admin, validated);
        });

        assertThat(results).allMatch(IssueService.IssueResult::isValid);
        MutableIssue stored = test.stores().issues().byId(id);
        assertThat(last(test, stored, "summary")).isEqualTo(stored.getSummary());
        assertThat(last(test, stored, "Product Owner"))
                .isEqualTo(((ApplicationUser) stored.getCustomFieldValue(owner)).getUsername());

        var validated = atOnce(turn -> issues.validateTransition(
                admin, id, RESOLVE, issues.newIssueInputParameters().setResolutionId("1")));
        List<IssueService.IssueResult> transitions = atOnce(turn -> issues.transition(admin, validated.get(turn)));
        assertThat(transitions).filteredOn(IssueService.IssueResult::isValid).hasSize(1);
    }

    private static Long create(IssueService issues, long project, ApplicationUser user) {
        var validated = issues.validateCreate(
                user,
                issues.newIssueInputParameters()
                        .setProjectId(project)
                        .setIssueTypeId("1")
                        .setSummary("It")
                        .setReporterId("admin"));
        return issues.create(user, validated).getIssue().getId();
    }

    private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TIMES);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                int turn = i;
                running.add(threads.submit(() -> work.apply(turn)));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Follows the history from change to change; each begins with what the one before it left. */
    private static String last(TestModel test, Issue issue, String field) {
        String value = field.equals("summary") ? "It" : "";
        for (ChangeItemBean item : test.services.get(ChangeHistoryManager.class).getChangeItemsForField(issue, field)) {
            boolean text = field.equals("summary");
            assertThat(Objects.toString(text ? item.getFromString() : item.getFrom(), ""))
                    .isEqualTo(value);
            value = text ? item.getToString() : item.getTo();
        }
        return value;
    }
}
