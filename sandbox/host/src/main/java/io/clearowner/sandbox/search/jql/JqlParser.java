package io.clearowner.sandbox.search.jql;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads JQL: NOT binds closer than AND, AND closer than OR. */
public final class JqlParser {
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', "
            + "'IN', 'NOT IN', 'IS' and 'IS NOT'.";
    private static final Set<String> HISTORY = Set.of("was", "changed");

    private final List<Token> tokens;
    private int at;

    private JqlParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The query keeps the text as its query string; an empty text finds every issue. */
    public static Query parse(String jql) throws JqlParseException {
        var parser = new JqlParser(Lexer.tokens(jql));
        Clause where = parser.peek().end() || parser.orderByFollows() ? null : parser.or();
        List<SearchSort> sorts = parser.orderByFollows() ? parser.orderBy() : List.of();
        if (!parser.peek().end()) {
            throw parser.unexpected(sorts.isEmpty() ? "either 'OR' or 'AND'" : "','");
        }
        return new QueryImpl(where, sorts.isEmpty() ? Sorts.NONE : new Sorts(sorts), jql);
    }

    private Clause or() throws JqlParseException {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (accept("or", "|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
    }

    private Clause and() throws JqlParseException {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (accept("and", "&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    private Clause not() throws JqlParseException {
        if (accept("not", "!")) {
            return new NotClause(not());
        }
        if (!accept("(")) {
            return terminal();
        }
        Clause inner = or();
        if (!accept(")")) {
            throw peek().end()
                    ? new JqlParseException("Expecting ')' before the end of the query.")
                    : unexpected("')'");
        }
        return inner;
    }

    private Clause terminal() throws JqlParseException {
        String field = field();
        Operator operator = operator();
        return new TerminalClauseImpl(field, operator, operand());
    }

    private String field() throws JqlParseException {
        Token token = peek();
        if (token.end()) {
            throw new JqlParseException("Expecting a field name at the end of the query.");
        }
        if (token.word("cf")) {
            at++;
            return customField();
        }
        if (token.kind() == Token.Kind.WORD && !JqlWords.reserved(token.text())
                || token.kind() == Token.Kind.QUOTED && !token.value().isEmpty()) {
            at++;
            if (peek().is("[")) {
                throw new JqlParseException("The sandbox does not search entity properties.", peek());
            }
            return token.value();
        }
        throw notUsableAs("a field name", "field", token);
    }

    private String customField() throws JqlParseException {
        if (!accept("[")) {
            throw unexpected("'['");
        }
        Token id = next();
        if (id.kind() != Token.Kind.NUMBER || id.value().startsWith("-")) {
            throw new JqlParseException("Expecting a custom field ID but got '" + id.text() + "'.", id);
        }
        if (!accept("]")) {
            throw unexpected("']'");
        }
        return "cf[" + id.value() + "]";
    }

    private Operator operator() throws JqlParseException {
        Token token = next();
        if (token.end()) {
            throw new JqlParseException("Expecting operator before the end of the query. " + OPERATORS);
        }
        if (token.kind() == Token.Kind.SYMBOL) {
            for (Operator operator : Operator.values()) {
                if (token.is(operator.getDisplayString())) {
                    return operator;
                }
            }
        }
        if (token.word("in")) {
            return Operator.IN;
        }
        if (token.word("is")) {
            return accept("not", "!") ? Operator.IS_NOT : Operator.IS;
        }
        if ((token.word("not") || token.is("!")) && accept("in")) {
            return Operator.NOT_IN;
        }
        if (token.kind() == Token.Kind.WORD && HISTORY.contains(token.text().toLowerCase(Locale.ROOT))) {
            throw new JqlParseException(
                    "The sandbox does not search the history of issues (" + token.text() + ").", token);
        }
        throw new JqlParseException("Expecting operator but got '" + token.text() + "'. " + OPERATORS, token);
    }

    private Operand operand() throws JqlParseException {
        Token token = peek();
        if (token.end()) {
            throw new JqlParseException("Expecting either a value, list or function before the end of the query.");
        }
        if (accept("(")) {
            return list();
        }
        if (token.word("empty") || token.word("null")) {
            at++;
            return EmptyOperand.EMPTY;
        }
        if (token.kind() == Token.Kind.SYMBOL) {
            throw notUsableAs("either a value, list or function", "value", token);
        }
        at++;
        if (token.kind() != Token.Kind.NUMBER && peek().is("(")) {
            return function(token);
        }
        if (token.kind() == Token.Kind.WORD && JqlWords.reserved(token.text())) {
            throw reservedWord(token);
        }
        return token.kind() == Token.Kind.NUMBER
                ? new SingleValueOperand(number(token))
                : new SingleValueOperand(token.value());
    }

    private Operand list() throws JqlParseException {
        List<Operand> values = new ArrayList<>();
        do {
            values.add(operand());
        } while (accept(","));
        if (!accept(")")) {
            throw peek().end()
                    ? new JqlParseException("Expecting ')' before the end of the query.")
                    : new JqlParseException("Expecting either ',' or ')' but got '" + peek().text() + "'.", peek());
        }
        return new MultiValueOperand(values);
    }

    private Operand function(Token name) throws JqlParseException {
        at++;
        List<String> arguments = new ArrayList<>();
        if (!accept(")")) {
            do {
                Token argument = next();
                if (argument.end() || argument.kind() == Token.Kind.SYMBOL) {
                    throw argument.end()
                            ? new JqlParseException("Expecting ')' before the end of the query.")
                            : notUsableAs("a function argument", "function argument", argument);
                }
                if (argument.kind() == Token.Kind.WORD && JqlWords.reserved(argument.text())) {
                    throw reservedWord(argument);
                }
                arguments.add(argument.value());
            } while (accept(","));
            if (!accept(")")) {
                throw peek().end()
                        ? new JqlParseException("Expecting ')' before the end of the query.")
                        : new JqlParseException("Expecting either ',' or ')' but got '" + peek().text() + "'.", peek());
            }
        }
        return new FunctionOperand(name.value(), arguments);
    }

    private List<SearchSort> orderBy() throws JqlParseException {
        at += 2;
        List<SearchSort> sorts = new ArrayList<>();
        do {
            String field = field();
            SortOrder order = accept("asc") ? SortOrder.ASC : accept("desc") ? SortOrder.DESC : null;
            sorts.add(new SearchSort(field, order));
        } while (accept(","));
        return sorts;
    }

    private boolean orderByFollows() throws JqlParseException {
        if (!peek().word("order")) {
            return false;
        }
        Token by = tokens.get(at + 1);
        if (!by.word("by")) {
            throw by.end()
                    ? new JqlParseException("Expecting 'by' before the end of the query.")
                    : new JqlParseException("Expecting 'by' but got '" + by.text() + "'.", by);
        }
        return true;
    }

    private static Long number(Token token) throws JqlParseException {
        try {
            return Long.valueOf(token.value());
        } catch (NumberFormatException e) {
            throw new JqlParseException(
                    "The number '" + token.text() + "' is not valid. It must be between " + Long.MIN_VALUE + " and "
                            + Long.MAX_VALUE + ".",
                    token);
        }
    }

    private JqlParseException unexpected(String expected) {
        return new JqlParseException("Expecting " + expected + " but got '" + peek().text() + "'.", peek());
    }

    private static JqlParseException notUsableAs(String expected, String use, Token token) {
        if (token.kind() == Token.Kind.WORD && JqlWords.reserved(token.text())) {
            return reservedWord(token);
        }
        return new JqlParseException(
                "Expecting " + expected + " but got '" + token.text() + "'. You must surround '" + token.text()
                        + "' in quotation marks to use it as a " + use + ".",
                token);
    }

    private static JqlParseException reservedWord(Token token) {
        return new JqlParseException(
                "'" + token.text() + "' is a reserved JQL word. You must surround it in quotation "
                        + "marks to use it in a query.",
                token);
    }

    private boolean accept(String... alternatives) {
        for (String alternative : alternatives) {
            if (peek().is(alternative) || peek().word(alternative)) {
                at++;
                return true;
            }
        }
        return false;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (!token.end()) {
            at++;
        }
        return token;
    }
}
