package io.clearowner.jira.insight.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Jql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds searches on the clarity fields. "Unclear" lists every reason, whatever the current policy counts: the index
 * may have codes from an earlier policy.
 */
final class ClarityQueries {

    private final Query scope;
    private final Map<Role, Long> fieldIds;

    /** @param scope its order is dropped, unless it consists of an order only */
    ClarityQueries(Query scope, Map<Role, Long> fieldIds) {
        this.scope = scope;
        this.fieldIds = fieldIds;
    }

    Query scope() {
        return scope.getWhereClause() == null ? scope : Jql.query(scope.getWhereClause());
    }

    Query unclear() {
        return within(Jql.or(unclear(Role.PRODUCT), unclear(Role.DELIVERY)));
    }

    Query unclearIn(Role role) {
        return within(unclear(role));
    }

    Query unclearInBoth() {
        return within(unclear(Role.PRODUCT), unclear(Role.DELIVERY));
    }

    Query withCode(Role role, String code) {
        return within(Jql.equal(field(role), code));
    }

    /** Assessed issues: either both roles of an issue are assessed or none. */
    Query assessed() {
        return within(in(Role.PRODUCT, Clarity.codesOfAssessed()));
    }

    /**
     * Issues with a role that is waived or that has a reason of an earlier policy. If there are none, every unclear
     * role has a reason in force.
     */
    Query waivedOrOutdated(Set<String> reasonsInForce) {
        return within(Jql.or(
                waivedOrOutdated(Role.PRODUCT, reasonsInForce), waivedOrOutdated(Role.DELIVERY, reasonsInForce)));
    }

    private Clause waivedOrOutdated(Role role, Set<String> reasonsInForce) {
        List<String> codes = new ArrayList<>(Reasons.codesOf(role));
        codes.removeAll(reasonsInForce);
        codes.add(0, Clarity.WAIVED.code());
        return in(role, codes);
    }

    /** Issues that the index knows not to be unclear. */
    Query indexedWithoutReason() {
        return within(in(Role.PRODUCT, Clarity.codesWithoutReason()));
    }

    /** Issues that match both the query and the clause. */
    Query and(Query query, Clause clause) {
        return Jql.query(query.getWhereClause() == null ? clause : Jql.and(query.getWhereClause(), clause));
    }

    Query ordered(Query query, OrderBy order) {
        return Jql.ordered(query, order);
    }

    Query listed(UnclearFilter filter) {
        return switch (filter) {
            case VISION -> unclearIn(Role.PRODUCT);
            case EXECUTION -> unclearIn(Role.DELIVERY);
            case EITHER -> unclear();
            case BOTH -> unclearInBoth();
        };
    }

    /** Issues in which no role is unclear. */
    Query clear() {
        List<String> clear = List.of(Clarity.CLEAR.code(), Clarity.WAIVED.code());
        return within(in(Role.PRODUCT, clear), in(Role.DELIVERY, clear));
    }

    private Clause unclear(Role role) {
        return in(role, Reasons.codes());
    }

    private Clause in(Role role, List<String> codes) {
        return Jql.in(field(role), codes);
    }

    private String field(Role role) {
        return Jql.field(fieldIds.get(role));
    }

    private Query within(Clause... clauses) {
        List<Clause> all = new ArrayList<>();
        if (scope.getWhereClause() != null) {
            all.add(scope.getWhereClause());
        }
        all.addAll(List.of(clauses));
        return Jql.query(Jql.and(all));
    }
}
