package io.clearowner.sandbox.search.jql;

import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clauses and operators in the order of the calls of a builder. An element that may not follow the previous one causes
 * an {@link IllegalStateException}, as documented for JqlClauseBuilder.
 */
final class Expression {
    private enum Symbol {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    /** Each is a {@link Symbol} or a {@link Clause}. */
    private final List<Object> parts = new ArrayList<>();

    private Optional<Symbol> implied = Optional.empty();
    private boolean operandExpected = true;
    private int depth;
    private int read;

    void imply(boolean and) {
        implied = Optional.of(and ? Symbol.AND : Symbol.OR);
    }

    void implyNothing() {
        implied = Optional.empty();
    }

    void clear() {
        parts.clear();
        implyNothing();
        operandExpected = true;
        depth = 0;
    }

    void clause(Clause clause) {
        startOperand();
        parts.add(clause);
        operandExpected = false;
    }

    void not() {
        startOperand();
        parts.add(Symbol.NOT);
    }

    void open() {
        startOperand();
        parts.add(Symbol.OPEN);
        depth++;
    }

    void close() {
        if (depth == 0 || operandExpected) {
            throw new IllegalStateException("Trying to end a sub-expression that has not begun or is not complete.");
        }
        parts.add(Symbol.CLOSE);
        depth--;
    }

    void and() {
        operator(Symbol.AND);
    }

    void or() {
        operator(Symbol.OR);
    }

    private void operator(Symbol operator) {
        if (operandExpected) {
            throw new IllegalStateException("Trying to add " + operator + " where a condition is expected.");
        }
        parts.add(operator);
        operandExpected = true;
    }

    private void startOperand() {
        if (!operandExpected) {
            operator(implied.orElseThrow(() -> new IllegalStateException(
                    "Trying to combine JQL conditions without an operator: call and() or or() first.")));
        }
    }

    /** Null when there are no conditions. */
    Clause build() {
        if (parts.isEmpty()) {
            return null;
        }
        if (operandExpected || depth > 0) {
            throw new IllegalStateException("Trying to build a JQL clause that is not complete.");
        }
        read = 0;
        return disjunction();
    }

    private Clause disjunction() {
        List<Clause> clauses = new ArrayList<>(List.of(conjunction()));
        while (read(Symbol.OR)) {
            clauses.add(conjunction());
        }
        return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
    }

    private Clause conjunction() {
        List<Clause> clauses = new ArrayList<>(List.of(unit()));
        while (read(Symbol.AND)) {
            clauses.add(unit());
        }
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    private Clause unit() {
        if (read(Symbol.NOT)) {
            return new NotClause(unit());
        }
        if (read(Symbol.OPEN)) {
            Clause inner = disjunction();
            read(Symbol.CLOSE);
            return inner;
        }
        return (Clause) parts.get(read++);
    }

    private boolean read(Symbol symbol) {
        boolean found = read < parts.size() && parts.get(read) == symbol;
        read += found ? 1 : 0;
        return found;
    }
}
