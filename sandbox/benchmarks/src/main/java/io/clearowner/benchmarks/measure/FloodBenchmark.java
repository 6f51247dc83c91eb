package io.clearowner.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.OperatingSystemMXBean;
import io.clearowner.sandbox.boot.Sandbox;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One person loads the gadget's data while another sends many requests at a time, among them for the history of an
 * issue with thousands of changes of owner. Each flood is next to a while without one; the ratio is the median of
 * theirs.
 */
final class FloodBenchmark implements Benchmark {
    private static final double GOAL = 1.5;
    private static final String PERSON = "flooder";
    private static final int CHANGES = 4_000;
    private static final int ROUNDS = 7;
    /** Longer than the wait in {@code Retry-After}. */
    private static final double SECONDS = 6;

    private static final double SETTLES = 1;
    private static final String REST = "/rest/clear-owner/1.0/";

    /** The requests of the other person. */
    private record Kind(String what, int requests, boolean waits, int pages, String path, boolean goal) {}

    @Override
    public List<Row> run(Sandbox sandbox) {
        Visitor visitor = new Visitor(sandbox);
        visitor.post("/rest/api/2/user", Map.of("name", PERSON, "password", PERSON));
        String issue = issue(new Jira(sandbox), visitor);
        try (Flood flood = new Flood(sandbox.address(), PERSON)) {
            int pages = change(visitor, issue);
            return measure(visitor, flood, kinds(issue, pages));
        } finally {
            visitor.send("DELETE", "/rest/api/2/issue/" + issue, null);
            visitor.send("DELETE", "/rest/api/2/user?username=" + PERSON, null);
        }
    }

    private static List<Kind> kinds(String issue, int pages) {
        String history = REST + "issues/" + issue + "/ownership/history?limit=100&start=START";
        String myself = "/rest/api/2/myself";
        return List.of(
                new Kind("40 requests for the history of an issue with 4,000 events", 40, true, pages, history, true),
                new Kind("120 such requests, repeated after Retry-After if refused,", 120, true, pages, history, true),
                new Kind("120 such requests, repeated at once if refused,", 120, false, pages, history, false),
                new Kind("40 requests for the gadget's data", 40, true, 1, GadgetBenchmark.ASKED, false),
                new Kind("40 requests for " + myself + " of Jira", 40, true, 1, myself, false));
    }

    private static String issue(Jira jira, Visitor visitor) {
        String project = jira.list(jira.query("resolution is EMPTY ORDER BY updated DESC"), 0, 1)
                .get(0)
                .getProjectObject()
                .getKey();
        Map<String, Object> fields =
                Map.of("project", Map.of("key", project), "summary", "Changes hands", "issuetype", Map.of("id", "1"));
        return visitor.post("/rest/api/2/issue", Map.of("fields", fields))
                .get("key")
                .asText();
    }

    /** Changes the owner many times; returns how many pages of 100 the history has. */
    private static int change(Visitor visitor, String issue) {
        for (int i = 0; i < CHANGES; i++) {
            visitor.send("PUT", REST + "issues/" + issue + "/ownership/product", Map.of("user", "BENCH" + (1 + i % 2)));
        }
        JsonNode page = visitor.get(REST + "issues/" + issue + "/ownership/history");
        int events = page.get("total").asInt();
        if (events < CHANGES) {
            throw new IllegalStateException("The history has only " + events + " events");
        }
        return (events + 99) / 100;
    }

    private static List<Row> measure(Visitor visitor, Flood flood, List<Kind> kinds) {
        List<Pairs> all = kinds.stream().map(Pairs::new).toList();
        gadget(visitor, SECONDS);
        for (int round = 0; round < ROUNDS; round++) {
            for (Pairs pairs : all) {
                // In either order, because it must not matter.
                if (round % 2 == 0) {
                    pairs.alone(visitor, round);
                    pairs.flooded(visitor, flood, round);
                } else {
                    pairs.flooded(visitor, flood, round);
                    pairs.alone(visitor, round);
                }
            }
        }
        return all.stream().map(Pairs::row).toList();
    }

    /** The gadget without and with one kind of flood, round by round. */
    private static final class Pairs {
        private final Kind kind;
        private final double[] alone = new double[ROUNDS];
        private final double[] flooded = new double[ROUNDS];
        private final Flood.Result[] floods = new Flood.Result[ROUNDS];
        private final double[] coresAlone = new double[ROUNDS];
        private final double[] coresFlooded = new double[ROUNDS];
        private long heapAlone;
        private long heapFlooded;

        private Pairs(Kind kind) {
            this.kind = kind;
        }

        private void alone(Visitor visitor, int round) {
            Memory.held();
            Memory.Peak peak = Memory.watch();
            gadget(visitor, SETTLES);
            double cpu = cpuSeconds();
            alone[round] = gadget(visitor, SECONDS);
            coresAlone[round] = (cpuSeconds() - cpu) / SECONDS;
            heapAlone = Math.max(heapAlone, peak.stop());
        }

        private void flooded(Visitor visitor, Flood flood, int round) {
            Memory.held();
            Memory.Peak peak = Memory.watch();
            flood.begin(kind.requests(), kind.waits(), kind.pages(), kind.path());
            gadget(visitor, SETTLES);
            double cpu = cpuSeconds();
            flooded[round] = gadget(visitor, SECONDS);
            coresFlooded[round] = (cpuSeconds() - cpu) / SECONDS;
            floods[round] = flood.end();
            heapFlooded = Math.max(heapFlooded, peak.stop());
        }

        private Row row() {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = flooded[round] / alone[round];
            }
            Figures ratio = Figures.of(ratios);
            String what = "gadget data while another person sends " + kind.what() + " at a time, against alone";
            String figures = String.format(
                    Locale.ROOT,
                    "%.2f × (%.2f to %.2f; %s against %s); %s; Jira on %.2f cores against %.2f; heap in use with"
                            + " garbage at most %d MB against %d MB",
                    ratio.median(),
                    ratio.min(),
                    ratio.max(),
                    Figures.of(flooded),
                    Figures.of(alone),
                    rates(floods),
                    Figures.of(coresFlooded).median(),
                    Figures.of(coresAlone).median(),
                    heapFlooded,
                    heapAlone);
            return kind.goal() ? Row.goal(what, figures, "≤ 1.5 ×", ratio.median() <= GOAL) : Row.figure(what, figures);
        }
    }

    /** The mean time of one request, one after the other for that long. */
    private static double gadget(Visitor visitor, double seconds) {
        long start = System.nanoTime();
        int requests = 0;
        do {
            visitor.get(GadgetBenchmark.ASKED);
            requests++;
        } while (System.nanoTime() - start < seconds * 1e9);
        return (System.nanoTime() - start) / 1e6 / requests;
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static String rates(Flood.Result... floods) {
        double seconds = 0;
        double answered = 0;
        double refused = 0;
        double failed = 0;
        double cores = 0;
        for (Flood.Result flood : floods) {
            seconds += flood.seconds();
            answered += flood.answered();
            refused += flood.refused();
            failed += flood.failed();
            cores += flood.clientCores() / floods.length;
        }
        return String.format(
                Locale.ROOT,
                "%.0f answered, %.0f refused and %.0f failed a second; client on %.2f cores",
                answered / seconds,
                refused / seconds,
                failed / seconds,
                cores);
    }
}
