package io.clearowner.benchmarks.measure;

import com.atlassian.jira.issue.Issue;
import io.clearowner.sandbox.boot.Sandbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Issue view, edit and create with and without the plugin, which is disabled and enabled in turns, as an administrator
 * would do to see the difference.
 */
final class PagesBenchmark implements Benchmark {
    private static final String PLUGIN = "io.clearowner.jira";
    private static final Map<String, Double> GOALS = Map.of("view", 0.5, "edit", 0.3, "create", 0.3);
    private static final int ROUNDS = 8;
    private static final int TIMES = 250;
    private static final int WARM_UP = 50;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Jira jira = new Jira(sandbox);
        Visitor visitor = new Visitor(sandbox);
        List<Issue> issues = jira.list(jira.query("resolution is EMPTY ORDER BY updated DESC"), 0, TIMES);
        List<String> created = new ArrayList<>();
        String project = issues.get(0).getProjectObject().getKey();
        Map<String, IntConsumer> works = new LinkedHashMap<>();
        works.put(
                "view",
                i -> visitor.send(
                        "GET", "/browse/" + issues.get(i % issues.size()).getKey(), null));
        works.put(
                "edit",
                i -> visitor.send(
                        "PUT",
                        "/rest/api/2/issue/" + issues.get(i % issues.size()).getKey(),
                        Map.of("fields", Map.of("summary", "Edited " + System.nanoTime()))));
        works.put(
                "create",
                i -> created.add(visitor.post(
                                "/rest/api/2/issue",
                                Map.of(
                                        "fields",
                                        Map.of(
                                                "project",
                                                Map.of("key", project),
                                                "summary",
                                                "Created",
                                                "issuetype",
                                                Map.of("id", "1"))))
                        .get("key")
                        .asText()));
        Map<String, double[]> with = new LinkedHashMap<>();
        Map<String, double[]> without = new LinkedHashMap<>();
        works.keySet().forEach(name -> {
            with.put(name, new double[ROUNDS * TIMES]);
            without.put(name, new double[ROUNDS * TIMES]);
        });
        for (int round = -1; round < ROUNDS; round++) {
            Quiet.await();
            measure(works, with, round);
            sandbox.plugins().disable(PLUGIN);
            measure(works, without, round);
            sandbox.plugins().enable(PLUGIN);
        }
        created.forEach(key -> visitor.send("DELETE", "/rest/api/2/issue/" + key, null));
        List<Row> rows = new ArrayList<>();
        for (String name : works.keySet()) {
            Figures enabled = Figures.of(with.get(name));
            Figures disabled = Figures.of(without.get(name));
            double more = enabled.median() - disabled.median();
            rows.add(Row.goal(
                    "issue " + name + " with the plugin against without",
                    String.format(Locale.ROOT, "%.2f ms more (%s against %s)", more, enabled, disabled),
                    "≤ " + GOALS.get(name) + " ms",
                    more <= GOALS.get(name)));
        }
        return rows;
    }

    private static void measure(Map<String, IntConsumer> works, Map<String, double[]> taken, int round) {
        works.forEach((name, work) -> {
            for (int i = 0; i < WARM_UP; i++) {
                work.accept(i);
            }
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                work.accept(i);
                if (round >= 0) {
                    taken.get(name)[round * TIMES + i] = (System.nanoTime() - start) / 1e6;
                }
            }
        });
    }
}
