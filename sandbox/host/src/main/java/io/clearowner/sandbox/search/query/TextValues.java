package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Values that may be any text, whether an issue has it or not: labels and values of exact text fields. */
record TextValues(UnaryOperator<String> term) implements Values {

    @Override
    public Optional<Set<String>> terms(QueryLiteral value, SearchContext context) {
        return value.asString().isEmpty() ? Optional.empty() : Optional.of(Set.of(term.apply(value.asString())));
    }

    @Override
    public Optional<String> problem(String jqlName, QueryLiteral value, SearchContext context) {
        return value.asString().isEmpty()
                ? Optional.of("The field '" + jqlName + "' does not support searching for an empty string.")
                : Optional.empty();
    }
}
