package io.clearowner.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlParserTest {
    private static final Clause A = is("a", "1x");
    private static final Clause B = is("b", "2x");
    private static final Clause C = is("c", "3x");

    private static Clause is(String field, String value) {
        return new TerminalClauseImpl(field, Operator.EQUALS, value);
    }

    private static Clause where(String jql) throws JqlParseException {
        return JqlParser.parse(jql).getWhereClause();
    }

    static Stream<Object[]> precedence() {
        return Stream.of(
                new Object[] {"a = 1x and b = 2x or c = 3x", new OrClause(new AndClause(A, B), C)},
                new Object[] {"a = 1x or b = 2x AND c = 3x", new OrClause(A, new AndClause(B, C))},
                new Object[] {"(a = 1x || b = 2x) && c = 3x", new AndClause(new OrClause(A, B), C)},
                new Object[] {"(a = 1x | b = 2x) & c = 3x", new AndClause(new OrClause(A, B), C)},
                new Object[] {"not a = 1x and b = 2x", new AndClause(new NotClause(A), B)},
                new Object[] {"! a = 1x and b = 2x", new AndClause(new NotClause(A), B)},
                new Object[] {"not (a = 1x and b = 2x)", new NotClause(new AndClause(A, B))},
                new Object[] {"NOT NOT a = 1x", new NotClause(new NotClause(A))},
                new Object[] {"((a = 1x))", A},
                new Object[] {"a = 1x and b = 2x and c = 3x", new AndClause(A, B, C)});
    }

    @ParameterizedTest
    @MethodSource("precedence")
    void bindsNotBeforeAndBeforeOr(String jql, Clause expected) throws Exception {
        assertThat(where(jql)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "f = x,EQUALS",
        "f != x,NOT_EQUALS",
        "f!=x,NOT_EQUALS",
        "f ~ x,LIKE",
        "f !~ x,NOT_LIKE",
        "f < x,LESS_THAN",
        "f <= x,LESS_THAN_EQUALS",
        "f > x,GREATER_THAN",
        "f>=x,GREATER_THAN_EQUALS",
        "f in (x),IN",
        "f NOT IN (x),NOT_IN",
        "f is x,IS",
        "f IS NOT x,IS_NOT",
        "f not  in (x),NOT_IN"
    })
    void readsEveryOperator(String jql, Operator operator) throws Exception {
        assertThat(((TerminalClauseImpl) where(jql)).getOperator()).isEqualTo(operator);
    }

    static Stream<Object[]> operands() {
        return Stream.of(
                new Object[] {"x", new SingleValueOperand("x")},
                new Object[] {"HSP-12", new SingleValueOperand("HSP-12")},
                new Object[] {"-5d", new SingleValueOperand("-5d")},
                new Object[] {"2010-12-31", new SingleValueOperand("2010-12-31")},
                new Object[] {"12", new SingleValueOperand(12L)},
                new Object[] {"-12", new SingleValueOperand(-12L)},
                new Object[] {"'12'", new SingleValueOperand("12")},
                new Object[] {"\"a \\\"b\\\" \\\\ \\u0041 it's\"", new SingleValueOperand("a \"b\" \\ A it's")},
                new Object[] {"'say \"x\"'", new SingleValueOperand("say \"x\"")},
                new Object[] {"a\\ b", new SingleValueOperand("a b")},
                new Object[] {"Zoë", new SingleValueOperand("Zoë")},
                new Object[] {"empty", EmptyOperand.EMPTY},
                new Object[] {"NULL", EmptyOperand.EMPTY},
                new Object[] {"\"empty\"", new SingleValueOperand("empty")},
                new Object[] {"currentUser()", new FunctionOperand("currentUser")},
                new Object[] {"membersOf(\"jira users\")", new FunctionOperand("membersOf", "jira users")},
                new Object[] {"startOfDay(-1)", new FunctionOperand("startOfDay", "-1")},
                new Object[] {"f(a, 'b', 3)", new FunctionOperand("f", "a", "b", "3")},
                new Object[] {
                    "(x, 2, EMPTY, now())",
                    new MultiValueOperand(new Operand[] {
                        new SingleValueOperand("x"),
                        new SingleValueOperand(2L),
                        EmptyOperand.EMPTY,
                        new FunctionOperand("now")
                    })
                });
    }

    @ParameterizedTest
    @MethodSource("operands")
    void readsValuesFunctionsAndLists(String jql, Operand expected) throws Exception {
        assertThat(((TerminalClauseImpl) where("f = " + jql)).getOperand()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "assignee = x,assignee",
        "\"Product Owner\" = x,Product Owner",
        "'in' = x,in",
        "cf[10100] = x,cf[10100]",
        "CF[ 10100 ] = x,cf[10100]",
        "fix\\ for = x,fix for"
    })
    void readsFieldNames(String jql, String field) throws Exception {
        assertThat(((TerminalClauseImpl) where(jql)).getName()).isEqualTo(field);
    }

    @Test
    void readsTheOrder() throws Exception {
        var query = JqlParser.parse("a = 1x ORDER BY \"Vision Clarity\" desc, key, cf[1] ASC");
        assertThat(query.getOrderByClause().getSearchSorts())
                .containsExactly(
                        new SearchSort("Vision Clarity", SortOrder.DESC),
                        new SearchSort("key"),
                        new SearchSort("cf[1]", SortOrder.ASC));
        assertThat(query.getWhereClause()).isEqualTo(A);
        assertThat(query.getQueryString()).isEqualTo("a = 1x ORDER BY \"Vision Clarity\" desc, key, cf[1] ASC");
    }

    @Test
    void readsAnOrderAlone() throws Exception {
        var query = JqlParser.parse(" order by key");
        assertThat(query.getWhereClause()).isNull();
        assertThat(query.getOrderByClause().getSearchSorts()).containsExactly(new SearchSort("key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void asksForEverythingWithoutAClause(String jql) throws Exception {
        assertThat(where(jql)).isNull();
        assertThat(JqlParser.parse(jql).getOrderByClause().getSearchSorts()).isEmpty();
    }

    static Stream<Object[]> mistakes() {
        String operators = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' "
                + "and 'IS NOT'.";
        return Stream.of(
                new Object[] {
                    "invalid query", "Expecting operator but got 'query'. " + operators + " (line 1, character 9)"
                },
                new Object[] {"project", "Expecting operator before the end of the query. " + operators},
                new Object[] {"project =", "Expecting either a value, list or function before the end of the query."},
                new Object[] {"a = b c = d", "Expecting either 'OR' or 'AND' but got 'c'. (line 1, character 7)"},
                new Object[] {"a = b and", "Expecting a field name at the end of the query."},
                new Object[] {"(a = b", "Expecting ')' before the end of the query."},
                new Object[] {"a in (b, c", "Expecting ')' before the end of the query."},
                new Object[] {"a in (b c)", "Expecting either ',' or ')' but got 'c'. (line 1, character 9)"},
                new Object[] {
                    "a in ()",
                    "Expecting either a value, list or function but got ')'. You must surround "
                            + "')' in quotation marks to use it as a value. (line 1, character 7)"
                },
                new Object[] {"a = 'b", "The quoted string 'b' has not been completed. (line 1, character 5)"},
                new Object[] {
                    "a = b*c",
                    "The character '*' is a reserved JQL character. You must enclose it in a "
                            + "string or use the escape '\\u002a' instead. (line 1, character 6)"
                },
                new Object[] {
                    "a = limit",
                    "'limit' is a reserved JQL word. You must surround it in quotation marks to "
                            + "use it in a query. (line 1, character 5)"
                },
                new Object[] {
                    "a = \"\\q\"",
                    "'\\q' is an illegal JQL escape sequence. The valid escape sequences are "
                            + "\\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 6)"
                },
                new Object[] {
                    "a = b\nor = c",
                    "Expecting a field name but got '='. You must surround '=' in quotation "
                            + "marks to use it as a field. (line 2, character 4)"
                },
                new Object[] {"a = b order key", "Expecting 'by' but got 'key'. (line 1, character 13)"},
                new Object[] {"a = b order by", "Expecting a field name at the end of the query."},
                new Object[] {"order by key up", "Expecting ',' but got 'up'. (line 1, character 14)"},
                new Object[] {"cf[x] = 1", "Expecting a custom field ID but got 'x'. (line 1, character 4)"},
                new Object[] {
                    "status was Open", "The sandbox does not search the history of issues (was). (line 1, character 8)"
                });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String jql, String message) {
        assertThatThrownBy(() -> JqlParser.parse(jql))
                .isInstanceOf(JqlParseException.class)
                .hasMessage("Error in the JQL Query: " + message);
    }
}
