package io.clearowner.jira.insight.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.ownership.Role;

/** The searches that can be made within one scope, none of them with an order. */
interface ScopeQueries {

    Query scope();

    Query unclear();

    Query unclearIn(Role role);

    Query unclearInBoth();

    Query withCode(Role role, String code);

    /** Issues that need no owner for a while, in either role. */
    Query waived();

    /** Issues that the index knows to be clear or waived. */
    Query clearOrWaived();

    /** What the query finds and the clause, too. */
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
