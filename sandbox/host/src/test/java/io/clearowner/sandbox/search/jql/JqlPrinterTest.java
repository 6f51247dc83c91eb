package io.clearowner.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.MultiClause;
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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlPrinterTest {
    private static final List<Operator> OPERATORS = List.of(
            Operator.EQUALS,
            Operator.NOT_EQUALS,
            Operator.LIKE,
            Operator.NOT_LIKE,
            Operator.IN,
            Operator.NOT_IN,
            Operator.IS,
            Operator.IS_NOT,
            Operator.LESS_THAN,
            Operator.LESS_THAN_EQUALS,
            Operator.GREATER_THAN,
            Operator.GREATER_THAN_EQUALS);
    private static final String LETTERS = "abcXYZ019 -_'\"\\\n\t\u0001()[]{},=!~<>&|*/%+^$#@?.;:éß漢";

    private final Random random = new Random(42);

    @Test
    void printsJqlThatParsesToTheSameQuery() throws Exception {
        for (int i = 0; i < 5000; i++) {
            Query query = new QueryImpl(flat(clause(3)), sorts(), null);
            String jql = JqlPrinter.print(query);
            Query parsed = JqlParser.parse(jql);
            assertThat(parsed.getWhereClause()).as(jql).isEqualTo(query.getWhereClause());
            assertThat(parsed.getOrderByClause()).as(jql).isEqualTo(query.getOrderByClause());
            assertThat(JqlPrinter.print(parsed)).isEqualTo(jql);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "project=HSP and (a=1 or b='x y') order by key desc;project = HSP AND (a = 1 OR b = \"x y\") ORDER BY "
                        + "key DESC",
                "not (a=1 && b=2);NOT (a = 1 AND b = 2)",
                "'in' in (EMPTY, \"1\", 1);\"in\" in (EMPTY, \"1\", 1)",
                "x is not null;x is not EMPTY",
                "cf[1] !~ \"was\";cf[1] !~ \"was\"",
                "due < startOfDay(-1d);due < startOfDay(-1d)"
            })
    void quotesOnlyWhatItMust(String jql, String printed) throws Exception {
        assertThat(JqlPrinter.print(JqlParser.parse(jql))).isEqualTo(printed);
    }

    @Test
    void describesClausesAsTextThatIsNotJql() {
        var clause = new AndClause(
                new TerminalClauseImpl("project", Operator.EQUALS, "HSP"),
                new OrClause(new TerminalClauseImpl("a", 1L), new TerminalClauseImpl("b", "x", "y")));
        assertThat(clause).hasToString("{project = \"HSP\"} AND ( {a = 1} OR {b in (\"x\", \"y\")} )");
    }

    private Clause clause(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> new NotClause(clause(depth - 1));
            case 2 -> new AndClause(some(() -> clause(depth - 1)));
            case 3 -> new OrClause(some(() -> clause(depth - 1)));
            default ->
                new TerminalClauseImpl(
                        random.nextInt(5) == 0 ? "cf[" + random.nextInt(20000) + "]" : text(true),
                        OPERATORS.get(random.nextInt(OPERATORS.size())),
                        operand(2));
        };
    }

    private Operand operand(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 5)) {
            case 0 -> EmptyOperand.EMPTY;
            case 1 -> new SingleValueOperand(random.nextLong());
            case 2 -> new FunctionOperand(text(true), random.nextBoolean() ? List.of() : some(() -> text(false)));
            case 4 -> new MultiValueOperand(some(() -> operand(depth - 1)));
            default -> new SingleValueOperand(text(false));
        };
    }

    private String text(boolean name) {
        if (random.nextInt(4) == 0) {
            return List.of("and", "EMPTY", "was", "changed", "12", "-5d", "Limit", "cf", "null")
                    .get(random.nextInt(9));
        }
        var text = new StringBuilder();
        int length = random.nextInt(8) + (name ? 1 : 0);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private Sorts sorts() {
        return random.nextBoolean()
                ? Sorts.NONE
                : new Sorts(some(() -> new SearchSort(
                        text(true), new SortOrder[] {null, SortOrder.ASC, SortOrder.DESC}[random.nextInt(3)])));
    }

    private <T> List<T> some(Supplier<T> next) {
        return Stream.generate(next).limit(1 + random.nextInt(3)).toList();
    }

    /** Jira prints no parentheses around an AND within an AND, so the parser merges both. */
    private static Clause flat(Clause clause) {
        if (clause instanceof NotClause not) {
            return new NotClause(flat(not.getSubClause()));
        }
        if (!(clause instanceof MultiClause)) {
            return clause;
        }
        List<Clause> children = new ArrayList<>();
        for (Clause child : clause.getClauses()) {
            Clause flat = flat(child);
            children.addAll(flat.getClass() == clause.getClass() ? flat.getClauses() : List.of(flat));
        }
        if (children.size() == 1) {
            return children.get(0);
        }
        return clause instanceof AndClause ? new AndClause(children) : new OrClause(children);
    }
}
