package io.clearowner.jira.insight.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.ownership.Role;

/** The searches within one scope, without an order. */
interface ScopeQueries {

    Query scope();

    Query unclear();

    Query unclearIn(Role role);

    Query unclearInBoth();

    Query withCode(Role role, String code);

    /** Issues waived in either role. */
    Query waived();

    /** Issues indexed as clear or waived. */
    Query clearOrWaived();

    /** Restricts the query to what the clause matches. */
    Query and(Query query, Clause clause);

    Query ordered(Query query, OrderBy order);

    default Query listed(UnclearFilter filter) {
        return switch (filter) {
            case VISION -> unclearIn(Role.PRODUCT);
            case EXECUTION -> unclearIn(Role.DELIVERY);
            case EITHER -> unclear();
            case BOTH -> unclearInBoth();
        };
    }
}
