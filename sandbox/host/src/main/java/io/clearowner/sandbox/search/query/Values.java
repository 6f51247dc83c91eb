package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Which index terms the values of a query stand for. */
interface Values {
    /** Empty if there is no such value, or none that the asker may know of: both look the same. */
    Optional<Set<String>> terms(QueryLiteral value, Asking asking);

    default Optional<String> problem(String jqlName, QueryLiteral value, Asking asking) {
        return terms(value, asking).isPresent() ? Optional.empty() : Optional.of(unknown(jqlName, value));
    }

    /** For fields with an order: what is less or greater than these terms. */
    default Query compared(String field, Operator operator, Set<String> terms, Asking asking) {
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
