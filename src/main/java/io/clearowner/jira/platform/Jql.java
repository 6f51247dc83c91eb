package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
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
import java.util.Collection;
import java.util.List;

/** Builds JQL. Custom fields are named by id, because names can change and need not be unique. */
public final class Jql {

    /** JQL text that finds open issues; {@link #open()} is the same as a clause. */
    public static final String OPEN_ISSUES = "resolution is EMPTY";

    private Jql() {}

    /** The field's name in JQL. */
    public static String field(CustomField field) {
        return field(field.getIdAsLong());
    }

    /** The name in JQL of the custom field with this id. */
    public static String field(long id) {
        return "cf[" + id + "]";
    }

    /** Finds open issues. */
    public static Clause open() {
        return empty("resolution");
    }

    /** Finds the issues of a project. */
    public static Clause project(long id) {
        return inNumbers("project", List.of(id));
    }

    public static Clause equal(String field, String value) {
        return new TerminalClauseImpl(field, Operator.EQUALS, new SingleValueOperand(value));
    }

    public static Clause equal(String field, long value) {
        return new TerminalClauseImpl(field, Operator.EQUALS, new SingleValueOperand(value));
    }

    /** @param operator one that takes a single value */
    public static Clause compare(String field, Operator operator, String value) {
        return new TerminalClauseImpl(field, operator, new SingleValueOperand(value));
    }

    public static Clause in(String field, Collection<String> values) {
        return in(field, values.stream().map(SingleValueOperand::new).toList());
    }

    public static Clause inNumbers(String field, Collection<Long> values) {
        return in(field, values.stream().map(SingleValueOperand::new).toList());
    }

    /** Finds issues whose field has one of the values of a JQL function without arguments. */
    public static Clause inFunction(String field, String function) {
        return new TerminalClauseImpl(field, Operator.IN, new FunctionOperand(function));
    }

    public static Clause empty(String field) {
        return new TerminalClauseImpl(field, Operator.IS, EmptyOperand.EMPTY);
    }

    public static Clause notEmpty(String field) {
        return new TerminalClauseImpl(field, Operator.IS_NOT, EmptyOperand.EMPTY);
    }

    /** @param clauses at least one; a single clause is returned as is */
    public static Clause and(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    public static Clause and(Clause... clauses) {
        return and(List.of(clauses));
    }

    /** @param clauses at least one; a single clause is returned as is */
    public static Clause or(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
    }

    public static Clause or(Clause... clauses) {
        return or(List.of(clauses));
    }

    /** A query without an order. */
    public static Query query(Clause where) {
        return JqlQueryBuilder.newBuilder().where().addClause(where).buildQuery();
    }

    /** Finds all issues, in no order. */
    public static Query everything() {
        return JqlQueryBuilder.newBuilder().buildQuery();
    }

    /** The same query in another order. */
    public static Query ordered(Query query, OrderBy order) {
        return JqlQueryBuilder.newBuilder(query).orderBy().setSorts(order).buildQuery();
    }

    private static Clause in(String field, List<SingleValueOperand> values) {
        return new TerminalClauseImpl(field, Operator.IN, new MultiValueOperand(values));
    }
}
