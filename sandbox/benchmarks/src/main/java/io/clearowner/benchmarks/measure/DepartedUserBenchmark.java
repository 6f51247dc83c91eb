package io.clearowner.benchmarks.measure;

import com.atlassian.query.Query;
import io.clearowner.sandbox.boot.Sandbox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Deactivates and reactivates the person who owns most, and measures the time until every search shows it. */
final class DepartedUserBenchmark implements Benchmark {
    private static final String PERSON = "bench0";
    private static final double GOAL = 60;
    private static final int GOAL_ISSUES = 9_000;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Jira jira = new Jira(sandbox);
        Visitor visitor = new Visitor(sandbox);
        String owned = jira.clause("delivery-owner") + " = " + PERSON + " and resolution is EMPTY";
        Query inactive = jira.query(owned + " and " + jira.clause("execution-clarity") + " = inactive");
        long before = jira.count(inactive);
        long expected = jira.count(jira.query(owned));

        double gone = seconds(() -> active(visitor, false), () -> jira.count(inactive) == expected);
        double back = seconds(() -> active(visitor, true), () -> jira.count(inactive) == before);
        String figures = String.format(
                Locale.ROOT, "%.1f s until %d issues are inactive, %.1f s until they are not", gone, expected, back);
        String what = "one user deactivated who owns " + expected + " open issues";
        return List.of(
                expected > GOAL_ISSUES / 2
                        ? Row.goal(what, figures, "≤ 60 s", gone <= GOAL && back <= GOAL)
                        : Row.figure(what, figures));
    }

    private static void active(Visitor visitor, boolean active) {
        visitor.send("PUT", "/rest/api/2/user?username=" + PERSON, Map.of("active", active));
    }

    static double seconds(Runnable begin, BooleanSupplier done) {
        long start = System.nanoTime();
        begin.run();
        while (!done.getAsBoolean()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (System.nanoTime() - start > 3600e9) {
                throw new IllegalStateException("It was not done after an hour");
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
