package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.insight.search.VisibleScope.Rest;
import io.clearowner.jira.platform.Jql;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jira refuses every clause with GONE or WRONG in it. */
class VisibleScopeTest {

    private final SearchService searches = mock();
    private final AtomicInteger validations = new AtomicInteger();
    private final VisibleScope scope = new VisibleScope(searches, null);

    @BeforeEach
    void jiraRefuses() {
        when(searches.validateQuery(any(), any())).thenAnswer(call -> {
            validations.incrementAndGet();
            MessageSet messages = mock();
            String jql = call.getArgument(1).toString();
            when(messages.hasAnyErrors()).thenReturn(jql.contains("GONE") || jql.contains("WRONG"));
            return messages;
        });
    }

    @Test
    void keepsWhatIsVisible() {
        assertThat(rest(Jql.and(in("project", "ABC"), Jql.open())))
                .isEqualTo("project in (ABC) AND resolution is EMPTY");
        assertThat(scope.partial()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project",
                "filter",
                "fixVersion",
                "affectedVersion",
                "component",
                "assignee",
                "reporter",
                "key",
                "parent",
                "cf[10000]",
                "Reviewer"
            })
    void leavesOutValuesThatTheViewerCannotSee(String field) {
        assertThat(rest(Jql.and(in(field, "ABC", "GONE", "XYZ"), Jql.open())))
                .isEqualTo(field + " in (ABC, XYZ) AND resolution is EMPTY");
        assertThat(scope.partial()).isTrue();
    }

    @Test
    void leavesOutTheClauseOfASingleValue() {
        assertThat(rest(Jql.or(Jql.equal("project", "GONE"), Jql.equal("project", "ABC"))))
                .isEqualTo("project = ABC");
        assertThat(rest(Jql.or(
                        Jql.equal("filter", "GONE"),
                        Jql.and(Jql.equal("project", "GONE"), Jql.open()),
                        in("key", "A-1"))))
                .isEqualTo("key in (A-1)");
    }

    @Test
    void matchesNothing_whereNothingIsLeft() {
        assertThat(scope.of(Jql.and(in("project", "GONE", "GONE2"), Jql.open())))
                .isEqualTo(Rest.NONE);
        assertThat(scope.of(Jql.or(in("project", "GONE"), Jql.equal("assignee", "GONE"))))
                .isEqualTo(Rest.NONE);
    }

    @Test
    void excludesNothingMore_whereWhatIsExcludedIsNotVisible() {
        assertThat(rest(terminal("fixVersion", Operator.NOT_IN, "1.0", "GONE"))).isEqualTo("fixVersion not in (1.0)");
        assertThat(rest(new TerminalClauseImpl("fixVersion", Operator.NOT_EQUALS, new SingleValueOperand("GONE"))))
                .isEqualTo("fixVersion is not EMPTY");
        assertThat(scope.of(new NotClause(Jql.equal("project", "GONE")))).isEqualTo(Rest.ALL);
        assertThat(rest(new NotClause(in("project", "ABC", "GONE")))).isEqualTo("NOT project in (ABC)");
    }

    @Test
    void leavesMistakesForJiraToExplain() {
        Clause mistake = Jql.and(Jql.compare("due", Operator.GREATER_THAN, "WRONG"), Jql.equal("project", "ABC"));

        assertThat(rest(mistake)).isEqualTo(mistake.toString());
        assertThat(rest(Jql.equal("WRONG field", "x"))).isEqualTo("WRONG field = x");
        assertThat(scope.partial()).isFalse();
    }

    @Test
    void findsAFewHiddenProjectsAmongMany_withFewValidations() {
        String[] keys = Stream.concat(IntStream.range(0, 1000).mapToObj(n -> "P" + n), Stream.of("GONE"))
                .toArray(String[]::new);

        assertThat(rest(in("project", keys)))
                .doesNotContain("GONE")
                .contains("P0, P1,")
                .contains("P999");
        assertThat(validations.get()).isLessThan(40);
    }

    private String rest(Clause clause) {
        return scope.of(clause).clause().toString();
    }

    private static Clause in(String field, String... values) {
        return Jql.in(field, List.of(values));
    }

    private static Clause terminal(String field, Operator operator, String... values) {
        return new TerminalClauseImpl(
                field,
                operator,
                new MultiValueOperand(
                        Stream.of(values).map(SingleValueOperand::new).toList()));
    }
}
