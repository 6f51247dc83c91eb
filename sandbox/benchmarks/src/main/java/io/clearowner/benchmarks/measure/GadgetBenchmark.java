package io.clearowner.benchmarks.measure;

import com.atlassian.query.Query;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.boot.Sandbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The gadget's request over HTTP against the same searches, run directly in the same process. */
final class GadgetBenchmark implements Benchmark {
    static final String SCOPE = "resolution is EMPTY";
    static final String ASKED =
            "/rest/clear-owner/1.0/unclear?role=either&start=0&limit=10&jql=" + Visitor.encoded(SCOPE);
    private static final double GOAL = 5;
    /** The default policy has three reasons, the last of which is what remains. */
    private static final int SEARCHED_REASONS = 2;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Visitor visitor = new Visitor(sandbox);
        Jira jira = new Jira(sandbox);
        JsonNode searches = visitor.get(ASKED).get("searches");
        List<Query> counts = new ArrayList<>();
        for (String name : List.of("scope", "assessed", "vision", "execution")) {
            counts.add(jira.query(searches.get(name).asText()));
        }
        counts.add(jira.query(searches.at("/waived/vision").asText() + " or "
                + searches.at("/waived/execution").asText().replaceAll(".* AND ", "")));
        searches.get("reasons").forEach(role -> StreamSupport.stream(role.spliterator(), false)
                .limit(SEARCHED_REASONS)
                .forEach(jql -> counts.add(jira.query(jql.asText()))));
        Query list = jira.query(searches.get("unclear").asText() + " ORDER BY priority DESC, updated DESC");

        Map<String, Rounds.Work> works = new LinkedHashMap<>();
        works.put("gadget", () -> visitor.get(ASKED));
        works.put("searches", () -> {
            counts.forEach(jira::count);
            jira.list(list, 0, 10);
        });
        Map<String, Figures> taken = new Rounds(30, 60, 3).of(works);
        Figures gadget = taken.get("gadget");
        Figures bare = taken.get("searches");
        double more = gadget.median() - bare.median();
        return List.of(Row.goal(
                "gadget data over its " + (counts.size() + 1) + " bare searches",
                String.format(Locale.ROOT, "%.2f ms more (%s against %s)", more, gadget, bare),
                "≤ 5 ms",
                more <= GOAL));
    }
}
