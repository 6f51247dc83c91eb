package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sees the clauses as they are built, since the signatures cannot print them; the sandbox's tests run them. */
class ClarityQueriesTest {

    private final Query scope = mock();
    private final Clause scopeClause = mock();
    private final ClarityQueries queries =
            new ClarityQueries(scope, Map.of(Role.PRODUCT, 10100L, Role.DELIVERY, 10101L));

    @Test
    void namesTheFieldByIdAndEveryUnclearCode() {
        Built built = building(() -> queries.unclearIn(Role.DELIVERY));
        assertThat(built.fields).containsExactly("cf[10101]");
        assertThat(built.operators).containsExactly(Operator.IN);
        assertThat(built.codes).isEqualTo(Reasons.codes()).doesNotContain("clear", "waived");
    }

    @Test
    void asksForOneCodeByEquality() {
        Built built = building(() -> queries.withCode(Role.PRODUCT, "inactive"));
        assertThat(built.fields).containsExactly("cf[10100]");
        assertThat(built.operators).containsExactly(Operator.EQUALS);
        assertThat(built.codes).containsExactly("inactive");
    }

    @Test
    void narrowsTheScope() {
        when(scope.getWhereClause()).thenReturn(scopeClause);
        Built built = building(queries::unclearInBoth);
        assertThat(built.fields).containsExactly("cf[10100]", "cf[10101]");
        assertThat(built.conjunction).hasSize(3).startsWith(scopeClause);
    }

    @Test
    void needsNoConjunctionForAllIssues() {
        assertThat(building(() -> queries.unclearIn(Role.PRODUCT)).conjunction).isEmpty();
    }

    private static Built building(Runnable build) {
        Built built = new Built();
        JqlQueryBuilder builder = mock(JqlQueryBuilder.class, RETURNS_DEEP_STUBS);
        JqlClauseBuilder where = mock(JqlClauseBuilder.class, RETURNS_DEEP_STUBS);
        when(builder.where()).thenReturn(where);
        try (var builders = mockStatic(JqlQueryBuilder.class);
                var terminals = mockConstruction(TerminalClauseImpl.class, (clause, context) -> {
                    built.fields.add((String) context.arguments().get(0));
                    built.operators.add((Operator) context.arguments().get(1));
                });
                var values = mockConstruction(
                        SingleValueOperand.class,
                        (value, context) ->
                                built.codes.add((String) context.arguments().get(0)));
                var lists = mockConstruction(MultiValueOperand.class);
                var ands = mockConstruction(
                        AndClause.class,
                        (and, context) -> built.conjunction.addAll(
                                (List<?>) context.arguments().get(0)))) {
            builders.when(JqlQueryBuilder::newBuilder).thenReturn(builder);
            when(where.addClause(any())).thenReturn(where);
            build.run();
        }
        return built;
    }

    private static final class Built {
        private final List<String> fields = new ArrayList<>();
        private final List<Operator> operators = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<Object> conjunction = new ArrayList<>();
    }
}
