package io.clearowner.jira.insight.search;

import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Searches on the clarity fields, named by id, since names may be renamed and taken twice. "Unclear" names every code
 * there is, whatever the policy: what is in the index was written under the policy of its time.
 */
final class ClarityQueries implements ScopeQueries {

    private final Query scope;
    private final Map<Role, Long> fieldIds;

    /** @param scope its order is left out, unless it is nothing but an order */
    ClarityQueries(Query scope, Map<Role, Long> fieldIds) {
        this.scope = scope;
        this.fieldIds = fieldIds;
    }

    @Override
    public Query scope() {
        return scope.getWhereClause() == null ? scope : query(scope.getWhereClause());
    }

    @Override
    public Query unclear() {
        return within(new OrClause(List.of(unclear(Role.PRODUCT), unclear(Role.DELIVERY))));
    }

    @Override
    public Query unclearIn(Role role) {
        return within(unclear(role));
    }

    @Override
    public Query unclearInBoth() {
        return within(unclear(Role.PRODUCT), unclear(Role.DELIVERY));
    }

    @Override
    public Query withCode(Role role, String code) {
        return within(new TerminalClauseImpl(field(role), Operator.EQUALS, new SingleValueOperand(code)));
    }

    @Override
    public Query waived() {
        List<String> waived = List.of(Clarity.WAIVED.code());
        return within(new OrClause(List.of(in(Role.PRODUCT, waived), in(Role.DELIVERY, waived))));
    }

    @Override
    public Query clearOrWaived() {
        return within(in(Role.PRODUCT, List.of(Clarity.CLEAR.code(), Clarity.WAIVED.code())));
    }

    @Override
    public Query and(Query query, Clause clause) {
        return query(query.getWhereClause() == null ? clause : new AndClause(query.getWhereClause(), clause));
    }

    @Override
    public Query ordered(Query query, OrderBy order) {
        return order(query, order);
    }

    static Query order(Query query, OrderBy order) {
        return JqlQueryBuilder.newBuilder(query).orderBy().setSorts(order).buildQuery();
    }

    private Clause unclear(Role role) {
        return in(role, Reasons.codes());
    }

    private Clause in(Role role, List<String> codes) {
        return new TerminalClauseImpl(
                field(role),
                Operator.IN,
                new MultiValueOperand(
                        codes.stream().map(SingleValueOperand::new).toList()));
    }

    private String field(Role role) {
        return "cf[" + fieldIds.get(role) + "]";
    }

    private Query within(Clause... clauses) {
        List<Clause> all = new ArrayList<>();
        if (scope.getWhereClause() != null) {
            all.add(scope.getWhereClause());
        }
        all.addAll(List.of(clauses));
        return query(all.size() == 1 ? all.get(0) : new AndClause(all));
    }

    private static Query query(Clause clause) {
        return JqlQueryBuilder.newBuilder().where().addClause(clause).buildQuery();
    }
}
