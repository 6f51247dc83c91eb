package io.clearowner.benchmarks.measure;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.clearowner.sandbox.boot.Sandbox;
import io.clearowner.sandbox.model.issue.Workflow;
import io.clearowner.sandbox.model.workflow.TransitionModule;
import io.clearowner.sandbox.model.workflow.TransitionModules;
import io.clearowner.sandbox.model.workflow.TransitionRun;
import io.clearowner.sandbox.model.workflow.WorkflowKind;
import io.clearowner.sandbox.model.workflow.WorkflowModules;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The transitions of a board's issues with a condition of the plugin on every transition against without: over REST,
 * and the conditions alone. The viewer is neither owner nor let through, so each condition has to look at both owners.
 */
final class WorkflowBenchmark implements Benchmark {
    private static final String CONDITION = "io.clearowner.jira:workflow-only-an-owner";
    private static final double GOAL = 1.05;
    private static final int ISSUES = 200;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 100;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Jira jira = new Jira(sandbox);
        Visitor visitor = new Visitor(sandbox);
        TransitionModules workflow = jira.get(TransitionModules.class);
        List<Issue> issues = jira.list(jira.query("resolution is EMPTY ORDER BY updated DESC"), 0, ISSUES);
        Map<String, double[]> taken = new LinkedHashMap<>();
        for (String name : List.of("without", "with")) {
            taken.put(name, new double[ROUNDS]);
        }
        List<Row> rows = new ArrayList<>();
        try {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                // Rotates the order in every round, because it must not matter.
                for (int turn = 0; turn < 2; turn++) {
                    boolean with = Math.floorMod(round + turn, 2) == 1;
                    set(jira, workflow, with);
                    long start = System.nanoTime();
                    issues.forEach(
                            issue -> visitor.send("GET", "/rest/api/2/issue/" + issue.getKey() + "/transitions", null));
                    if (round >= 0) {
                        taken.get(with ? "with" : "without")[round] = (System.nanoTime() - start) / 1e6;
                    }
                }
            }
            set(jira, workflow, true);
            Figures with = Figures.of(taken.get("with"));
            Figures without = Figures.of(taken.get("without"));
            double ratio = with.over(without);
            rows.add(Row.goal(
                    "transitions of 200 issues over REST with a condition on each of 6 transitions against without",
                    String.format(Locale.ROOT, "%.3f × (%s against %s)", ratio, with, without),
                    "≤ 1.05 ×",
                    ratio <= GOAL));
            String owned = jira.clause("product-owner") + " is not EMPTY and " + jira.clause("delivery-owner")
                    + " is not EMPTY and " + jira.clause("product-owner") + " != admin and "
                    + jira.clause("delivery-owner") + " != admin ORDER BY updated DESC";
            rows.add(conditionsAlone(sandbox, jira, jira.list(jira.query(owned), 0, ISSUES)));
        } finally {
            set(jira, workflow, false);
        }
        return rows;
    }

    private static void set(Jira jira, TransitionModules workflow, boolean with) {
        for (Workflow.Transition transition : Workflow.all()) {
            for (TransitionModule module : workflow.of(transition.id(), WorkflowKind.CONDITION)) {
                workflow.remove(module);
            }
            if (with) {
                workflow.add(
                        transition.id(),
                        jira.get(WorkflowModules.class).byKey(CONDITION).orElseThrow(),
                        Map.of());
            }
        }
    }

    /** On issues that were displayed before, and that Jira loads again each time. */
    private static Row conditionsAlone(Sandbox sandbox, Jira jira, List<Issue> issues) {
        TransitionRun run = new TransitionRun(jira.get(WorkflowModules.class), jira.get(TransitionModules.class));
        List<Long> ids = issues.stream().map(Issue::getId).toList();
        double[] micros = new double[ROUNDS];
        long statements = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            List<Issue> read = ids.stream()
                    .<Issue>map(id -> jira.get(IssueManager.class).getIssueObject(id))
                    .toList();
            long before = statements(sandbox);
            long start = System.nanoTime();
            for (Issue issue : read) {
                for (Workflow.Transition transition : Workflow.all()) {
                    if (run.open(transition.id(), issue, jira.admin)) {
                        throw new IllegalStateException("The viewer owns " + issue.getKey());
                    }
                }
            }
            long end = System.nanoTime();
            if (round >= 0) {
                micros[round] = (end - start) / 1e3 / (ISSUES * Workflow.all().size());
                statements += statements(sandbox) - before;
            }
        }
        Figures figures = Figures.of(micros);
        return Row.goal(
                "one condition on an issue that names both owners and that was shown before",
                String.format(
                        Locale.ROOT,
                        "%.2f µs (%.2f to %.2f), %d statements in %d evaluations",
                        figures.median(),
                        figures.min(),
                        figures.max(),
                        statements,
                        ROUNDS * ISSUES * Workflow.all().size()),
                "no query",
                statements == 0);
    }

    /** How many statements about issues, and about what assesses them, H2 has run so far. */
    private static long statements(Sandbox sandbox) {
        try (Connection connection = sandbox.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set query_statistics_max_entries 1000");
            statement.execute("set query_statistics true");
            try (ResultSet sum = statement.executeQuery("select coalesce(sum(execution_count), 0) from"
                    + " information_schema.query_statistics where sql_statement not like '%query_statistics%'"
                    + " and regexp_like(sql_statement,"
                    + " 'customfieldvalue|jiraissue|waiver|confirmation|areaowner|policy', 'i')")) {
                sum.next();
                return sum.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
