package io.clearowner.sandbox.search.jql;

import com.atlassian.jira.jql.builder.ConditionBuilder;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Builds a WHERE; see
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlClauseBuilder.html.
 */
public final class ClauseBuilder implements JqlClauseBuilder {
    private final JqlQueryBuilder parent;
    private final Expression expression = new Expression();

    /** Both may be null, for no query around this clause and no initial clause. */
    public ClauseBuilder(JqlQueryBuilder parent, Clause existing) {
        this.parent = parent;
        if (existing != null) {
            expression.clause(existing);
        }
    }

    @Override
    public JqlQueryBuilder endWhere() {
        return parent;
    }

    @Override
    public Query buildQuery() {
        return parent == null ? new QueryImpl(buildClause()) : parent.buildQuery();
    }

    @Override
    public Clause buildClause() {
        return expression.build();
    }

    @Override
    public JqlClauseBuilder clear() {
        expression.clear();
        return this;
    }

    @Override
    public JqlClauseBuilder defaultAnd() {
        expression.imply(true);
        return this;
    }

    @Override
    public JqlClauseBuilder defaultOr() {
        expression.imply(false);
        return this;
    }

    @Override
    public JqlClauseBuilder defaultNone() {
        expression.implyNothing();
        return this;
    }

    @Override
    public JqlClauseBuilder and() {
        expression.and();
        return this;
    }

    @Override
    public JqlClauseBuilder or() {
        expression.or();
        return this;
    }

    @Override
    public JqlClauseBuilder not() {
        expression.not();
        return this;
    }

    @Override
    public JqlClauseBuilder sub() {
        expression.open();
        return this;
    }

    @Override
    public JqlClauseBuilder endsub() {
        expression.close();
        return this;
    }

    @Override
    public JqlClauseBuilder resolution(String... resolutions) {
        return addStringCondition("resolution", resolutions);
    }

    @Override
    public JqlClauseBuilder unresolved() {
        return addStringCondition("resolution", "Unresolved");
    }

    @Override
    public ConditionBuilder resolution() {
        return addCondition("resolution");
    }

    @Override
    public JqlClauseBuilder status(String... statuses) {
        return addStringCondition("status", statuses);
    }

    @Override
    public ConditionBuilder status() {
        return addCondition("status");
    }

    @Override
    public JqlClauseBuilder statusCategory(String... categories) {
        return addStringCondition("statusCategory", categories);
    }

    @Override
    public ConditionBuilder statusCategory() {
        return addCondition("statusCategory");
    }

    @Override
    public JqlClauseBuilder issueType(String... types) {
        return addStringCondition("issuetype", types);
    }

    @Override
    public JqlClauseBuilder issueTypeIsStandard() {
        return addCondition("issuetype", Operator.IN, new FunctionOperand("standardIssueTypes"));
    }

    @Override
    public JqlClauseBuilder issueTypeIsSubtask() {
        return addCondition("issuetype", Operator.IN, new FunctionOperand("subTaskIssueTypes"));
    }

    @Override
    public ConditionBuilder issueType() {
        return addCondition("issuetype");
    }

    @Override
    public JqlClauseBuilder project(String... projects) {
        return addStringCondition("project", projects);
    }

    @Override
    public JqlClauseBuilder project(Long... pids) {
        return addNumberCondition("project", pids);
    }

    @Override
    public ConditionBuilder project() {
        return addCondition("project");
    }

    @Override
    public JqlClauseBuilder assigneeUser(String userName) {
        return addStringCondition("assignee", userName);
    }

    @Override
    public JqlClauseBuilder assigneeIsCurrentUser() {
        return addFunctionCondition("assignee", "currentUser");
    }

    @Override
    public JqlClauseBuilder assigneeIsEmpty() {
        return addEmptyCondition("assignee");
    }

    @Override
    public ConditionBuilder assignee() {
        return addCondition("assignee");
    }

    @Override
    public JqlClauseBuilder issue(String... keys) {
        return addStringCondition("key", keys);
    }

    @Override
    public ConditionBuilder issue() {
        return addCondition("key");
    }

    @Override
    public ConditionBuilder field(String jqlName) {
        return addCondition(jqlName);
    }

    @Override
    public ConditionBuilder customField(Long id) {
        return addCondition("cf[" + Objects.requireNonNull(id, "id") + "]");
    }

    @Override
    public JqlClauseBuilder addClause(Clause clause) {
        if (clause == null) {
            throw new IllegalArgumentException("clause should not be null");
        }
        expression.clause(clause);
        return this;
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, String clauseValue) {
        return addStringCondition(clauseName, Operator.EQUALS, clauseValue);
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, String... clauseValues) {
        return addClause(new TerminalClauseImpl(clauseName, clauseValues));
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, Collection<String> clauseValues) {
        return addStringCondition(clauseName, clauseValues.toArray(String[]::new));
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, Operator operator, String clauseValue) {
        return addCondition(clauseName, operator, new SingleValueOperand(clauseValue));
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, Operator operator, String... clauseValues) {
        return addCondition(clauseName, operator, new MultiValueOperand(clauseValues));
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, Operator operator, Collection<String> clauseValues) {
        return addStringCondition(clauseName, operator, clauseValues.toArray(String[]::new));
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Long clauseValue) {
        return addNumberCondition(clauseName, Operator.EQUALS, clauseValue);
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Long... clauseValues) {
        return addClause(new TerminalClauseImpl(clauseName, clauseValues));
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Collection<Long> clauseValues) {
        return addNumberCondition(clauseName, clauseValues.toArray(Long[]::new));
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Long clauseValue) {
        return addCondition(clauseName, operator, new SingleValueOperand(clauseValue));
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Long... clauseValues) {
        return addCondition(clauseName, operator, new MultiValueOperand(clauseValues));
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Collection<Long> clauseValues) {
        return addNumberCondition(clauseName, operator, clauseValues.toArray(Long[]::new));
    }

    @Override
    public JqlClauseBuilder addFunctionCondition(String clauseName, String functionName) {
        return addCondition(clauseName, new FunctionOperand(functionName));
    }

    @Override
    public JqlClauseBuilder addFunctionCondition(String clauseName, String functionName, String... args) {
        return addCondition(clauseName, new FunctionOperand(functionName, Arrays.asList(args)));
    }

    @Override
    public ConditionBuilder addCondition(String clauseName) {
        return new FieldCondition(this, Objects.requireNonNull(clauseName, "clauseName"));
    }

    @Override
    public JqlClauseBuilder addCondition(String clauseName, Operand operand) {
        return addCondition(clauseName, operand instanceof MultiValueOperand ? Operator.IN : Operator.EQUALS, operand);
    }

    @Override
    public JqlClauseBuilder addCondition(String clauseName, Operator operator, Operand operand) {
        return addClause(new TerminalClauseImpl(clauseName, operator, operand));
    }

    @Override
    public JqlClauseBuilder addEmptyCondition(String clauseName) {
        return addCondition(clauseName, Operator.IS, EmptyOperand.EMPTY);
    }
}
