package io.clearowner.sandbox.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses what a search platform with OpenSearch's default limits would: more results than its window
 * ({@code index.max_result_window}) and more clauses in a query ({@code indices.query.bool.max_clause_count}). How Jira
 * translates a list of values is not documented, so each value counts as a clause here.
 *
 * @param enforced whether these limits hold now
 */
record SearchLimits(BooleanSupplier enforced) {
    /** At the beginning of each message in the log. */
    static final String REFUSED = "Refused as OpenSearch would";

    static final int WINDOW = 10_000;
    static final int CLAUSES = 1_024;

    private static final Logger LOG = LoggerFactory.getLogger(SearchLimits.class);

    void page(long end) {
        if (enforced.getAsBoolean() && end > WINDOW) {
            throw refused("a result beyond " + WINDOW + ", up to " + end);
        }
    }

    /** @param values the number of values of a clause without others below it */
    void clauses(Clause where, ToIntFunction<TerminalClause> values) {
        if (enforced.getAsBoolean() && where != null) {
            int count = count(where, values);
            if (count > CLAUSES) {
                throw refused(count + " clauses, at most " + CLAUSES);
            }
        }
    }

    private static int count(Clause clause, ToIntFunction<TerminalClause> values) {
        return clause instanceof TerminalClause terminal
                ? Math.max(1, values.applyAsInt(terminal))
                : clause.getClauses().stream()
                        .mapToInt(child -> count(child, values))
                        .sum();
    }

    private static UncheckedIOException refused(String what) {
        String message = REFUSED + ": " + what;
        LOG.error(message, new IllegalStateException("asked for here"));
        return new UncheckedIOException(new IOException(message));
    }
}
