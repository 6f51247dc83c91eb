package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.query.Query;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Jql;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClarityQueriesTest {

    private static final String CODES = String.join(", ", Reasons.codes());

    private static ClarityQueries within(Query scope) {
        return new ClarityQueries(scope, Map.of(Role.PRODUCT, 10100L, Role.DELIVERY, 10101L));
    }

    private final ClarityQueries ofEverything = within(Jql.everything());

    @Test
    void findsEveryUnclearCode() {
        assertThat(Reasons.codes()).doesNotContain("clear", "waived", "not-assessed");
        assertThat(ofEverything.unclearIn(Role.DELIVERY)).hasToString("cf[10101] in (" + CODES + ")");
    }

    @Test
    void findsOneCodeByEquality() {
        assertThat(ofEverything.withCode(Role.PRODUCT, "inactive")).hasToString("cf[10100] = inactive");
    }

    @Test
    void findsWhatIsAssessed() {
        assertThat(ofEverything.assessed()).hasToString("cf[10100] in (clear, waived, " + CODES + ")");
    }

    @Test
    void findsWaivedRoles_andReasonsThatAreNoLongerInForce() {
        Set<String> inForce = new HashSet<>(Reasons.codes());
        inForce.removeAll(Set.of("stale", "no-why"));
        assertThat(ofEverything.waivedOrOutdated(inForce))
                .hasToString("cf[10100] in (waived, stale, no-why) OR cf[10101] in (waived, stale)");
    }

    @Test
    void narrowsTheScope() {
        assertThat(within(Jql.query(Jql.equal("project", "ABC"))).unclearInBoth())
                .hasToString("project = ABC AND cf[10100] in (" + CODES + ") AND cf[10101] in (" + CODES + ")");
    }

    @Test
    void needsNoConjunction_forAllIssues() {
        assertThat(ofEverything.unclear()).hasToString("cf[10100] in (" + CODES + ") OR cf[10101] in (" + CODES + ")");
    }
}
