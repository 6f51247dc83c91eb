package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlOrderByBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** Prints the queries that are built while it is open. Jira's query types are signatures here and print nothing. */
public final class BuiltJql implements AutoCloseable {

    private final Map<Object, String> texts = new IdentityHashMap<>();
    private final Deque<ScopedMock> mocks = new ArrayDeque<>();

    public BuiltJql() {
        remember(SingleValueOperand.class, arguments -> String.valueOf(arguments.get(0)));
        remember(MultiValueOperand.class, arguments -> "(" + joined(arguments, ", ") + ")");
        remember(FunctionOperand.class, arguments -> arguments.get(0) + "()");
        remember(
                TerminalClauseImpl.class,
                arguments -> arguments.get(0) + " " + operator(arguments.get(1)) + " " + text(arguments.get(2)));
        remember(AndClause.class, arguments -> joined(arguments, " AND "));
        remember(OrClause.class, arguments -> "(" + joined(arguments, " OR ") + ")");
        MockedStatic<JqlQueryBuilder> builders = mockStatic(JqlQueryBuilder.class);
        mocks.push(builders);
        builders.when(JqlQueryBuilder::newBuilder).thenAnswer(call -> unordered());
        builders.when(() -> JqlQueryBuilder.newBuilder(any(Query.class)))
                .thenAnswer(call -> ordering(call.getArgument(0)));
    }

    /** The text of a query, a clause, an operand or an order; null is the empty operand of the signatures. */
    public String text(Object built) {
        if (built == EmptyOperand.EMPTY) {
            return EmptyOperand.OPERAND_NAME;
        }
        String text = texts.get(built);
        if (text == null) {
            throw new AssertionError("not built here: " + built);
        }
        return text;
    }

    /** Makes a clause that prints as this text. */
    public Clause clause(String text) {
        return named(mock(Clause.class), text);
    }

    /** Makes an order that prints as this text. */
    public OrderBy order(String text) {
        return named(mock(OrderBy.class), text);
    }

    @Override
    public void close() {
        while (!mocks.isEmpty()) {
            mocks.pop().close();
        }
    }

    private <T> T named(T built, String text) {
        texts.put(built, text);
        return built;
    }

    private <T> void remember(Class<T> type, Function<List<?>, String> text) {
        MockedConstruction<T> construction =
                mockConstruction(type, (made, context) -> texts.put(made, text.apply(context.arguments())));
        mocks.push(construction);
    }

    private JqlQueryBuilder unordered() {
        JqlQueryBuilder builder = mock(JqlQueryBuilder.class, RETURNS_DEEP_STUBS);
        Query everything = named(mock(Query.class), "");
        when(builder.buildQuery()).thenReturn(everything);
        JqlClauseBuilder where = builder.where();
        when(where.addClause(any())).thenAnswer(add -> {
            Query query = named(mock(Query.class), text(add.getArgument(0)));
            Clause clause = add.getArgument(0);
            when(query.getWhereClause()).thenReturn(clause);
            JqlClauseBuilder complete = mock();
            when(complete.buildQuery()).thenReturn(query);
            return complete;
        });
        return builder;
    }

    private JqlQueryBuilder ordering(Query unordered) {
        JqlQueryBuilder builder = mock(JqlQueryBuilder.class, RETURNS_DEEP_STUBS);
        JqlOrderByBuilder order = builder.orderBy();
        when(order.setSorts(any(OrderBy.class))).thenAnswer(sort -> {
            Query query = named(mock(Query.class), text(unordered) + " " + text(sort.getArgument(0)));
            JqlOrderByBuilder complete = mock();
            when(complete.buildQuery()).thenReturn(query);
            return complete;
        });
        return builder;
    }

    private String joined(List<?> arguments, String separator) {
        return arguments.stream()
                .flatMap(argument -> argument instanceof Collection<?> many ? many.stream() : Stream.of(argument))
                .map(this::text)
                .collect(Collectors.joining(separator));
    }

    private static String operator(Object operator) {
        return switch ((Operator) operator) {
            case EQUALS -> "=";
            case GREATER_THAN -> ">";
            case GREATER_THAN_EQUALS -> ">=";
            case LESS_THAN_EQUALS -> "<=";
            case IN -> "in";
            case IS -> "is";
            case IS_NOT -> "is not";
            default -> throw new AssertionError("not printed yet: " + operator);
        };
    }
}
