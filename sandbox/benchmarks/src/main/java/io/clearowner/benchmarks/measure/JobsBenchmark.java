package io.clearowner.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.boot.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Jobs that read all issues: a dry run of a policy, and the reconciliation. */
final class JobsBenchmark implements Benchmark {
    private static final String DRY_RUNS = "/rest/clear-owner/1.0/policy/dry-runs";
    private static final String RECONCILIATION = "/rest/clear-owner/1.0/reconciliation";

    @Override
    public List<Row> run(Sandbox sandbox) {
        Visitor visitor = new Visitor(sandbox);
        List<Row> rows = new ArrayList<>();

        String[] run = new String[1];
        long before = Memory.held();
        Memory.Peak peak = Memory.watch();
        double seconds = DepartedUserBenchmark.seconds(
                () -> run[0] = visitor.post(
                                DRY_RUNS,
                                Map.of(
                                        "reasons",
                                        List.of("missing", "inactive", "no-access"),
                                        "includesResolved",
                                        true))
                        .get("id")
                        .asText(),
                () -> visitor.get(DRY_RUNS + "/" + run[0]).get("state").asText().equals("finished"));
        JsonNode tried = visitor.get(DRY_RUNS + "/" + run[0]);
        rows.add(figures(
                "dry run of a policy",
                tried.get("total").asLong(),
                seconds,
                before,
                peak,
                tried.at("/becomeUnclear/issues").asLong() + " would become unclear"));

        long held = Memory.held();
        Memory.Peak second = Memory.watch();
        String last = latest(visitor);
        double walked = DepartedUserBenchmark.seconds(() -> visitor.post(RECONCILIATION, Map.of()), () -> {
            JsonNode now = visitor.get(RECONCILIATION);
            return now.get("current").isNull()
                    && now.get("runs").size() > 0
                    && !latest(visitor).equals(last);
        });
        JsonNode done = visitor.get(RECONCILIATION).at("/runs/0");
        rows.add(figures(
                "reconciliation",
                done.get("lookedAt").asLong(),
                walked,
                held,
                second,
                done.get("repaired") + " repaired"));
        return rows;
    }

    private static String latest(Visitor visitor) {
        return visitor.get(RECONCILIATION).at("/runs/0").toString();
    }

    private static Row figures(String what, long issues, double seconds, long before, Memory.Peak peak, String found) {
        return Row.figure(
                what + " over " + issues + " issues",
                String.format(
                        Locale.ROOT,
                        "%.1f s, %.0f issues a second; heap in use %d MB before and %d MB after, at most %d MB with "
                                + "garbage; %s",
                        seconds,
                        issues / seconds,
                        before,
                        Memory.held(),
                        peak.stop(),
                        found));
    }
}
