package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Looks up the index terms for the values of a query. */
interface Values {
    /** The terms; empty if there is no such value, or none visible to the user. */
    Optional<Set<String>> terms(QueryLiteral value, SearchContext context);

    default Optional<String> problem(String jqlName, QueryLiteral value, SearchContext context) {
        return terms(value, context).isPresent() ? Optional.empty() : Optional.of(unknown(jqlName, value));
    }

    /** The terms less or greater than these, for fields with an order. */
    default Query compared(String field, Operator operator, Set<String> terms, SearchContext context) {
        return new MatchNoDocsQuery(operator.getDisplayString());
    }

    static String unknown(String jqlName, QueryLiteral value) {
        if (value.getSourceOperand() instanceof FunctionOperand function) {
            return "A value provided by the function '" + function.getName() + "' is invalid for the field '" + jqlName
                    + "'.";
        }
        return value.getLongValue() != null
                ? "A value with ID '" + value.getLongValue() + "' does not exist for the field '" + jqlName + "'."
                : "The value '" + value.getStringValue() + "' does not exist for the field '" + jqlName + "'.";
    }
}
