package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] (and, issue, addClause, endWhere, buildQuery on 11.0); [G8], [M9]; [J6]
 * Confidence: high for the members shown
 */
public interface JqlClauseBuilder {
    JqlQueryBuilder endWhere(); // 11: K11

    Query buildQuery(); // 11: K11

    Clause buildClause(); // 8-9: G8 I8

    JqlClauseBuilder clear();

    JqlClauseBuilder defaultAnd(); // 8-9: G8

    JqlClauseBuilder defaultOr();

    JqlClauseBuilder defaultNone();

    JqlClauseBuilder and(); // 11: K11

    JqlClauseBuilder or(); // 8-9: I8

    JqlClauseBuilder not();

    JqlClauseBuilder sub(); // 8-9: M9

    JqlClauseBuilder endsub(); // 8-9: M9

    JqlClauseBuilder resolution(String... resolutions);

    JqlClauseBuilder unresolved();

    ConditionBuilder resolution();

    JqlClauseBuilder status(String... statuses); // 8-9: C8

    ConditionBuilder status();

    JqlClauseBuilder statusCategory(String... categories);

    ConditionBuilder statusCategory();

    JqlClauseBuilder issueType(String... types);

    JqlClauseBuilder issueTypeIsStandard();

    JqlClauseBuilder issueTypeIsSubtask();

    ConditionBuilder issueType(); // 8-9: M9

    JqlClauseBuilder project(String... projects);

    JqlClauseBuilder project(Long... pids);

    ConditionBuilder project(); // 8-9: M9

    JqlClauseBuilder assigneeUser(String userName); // 8-9: C8

    JqlClauseBuilder assigneeIsCurrentUser();

    JqlClauseBuilder assigneeIsEmpty();

    ConditionBuilder assignee();

    JqlClauseBuilder issue(String... keys);

    ConditionBuilder issue(); // 11: K11

    ConditionBuilder field(String jqlName); // 8-9: G8

    ConditionBuilder customField(Long id); // 8-9: G8

    JqlClauseBuilder addClause(Clause clause); // 11: K11

    JqlClauseBuilder addStringCondition(String clauseName, String clauseValue);

    JqlClauseBuilder addStringCondition(String clauseName, String... clauseValues);

    JqlClauseBuilder addStringCondition(String clauseName, Collection<String> clauseValues);

    JqlClauseBuilder addStringCondition(String clauseName, Operator operator, String clauseValue); // 8-9: I8

    JqlClauseBuilder addStringCondition(String clauseName, Operator operator, String... clauseValues);

    JqlClauseBuilder addStringCondition(String clauseName, Operator operator, Collection<String> clauseValues);

    JqlClauseBuilder addNumberCondition(String clauseName, Long clauseValue);

    JqlClauseBuilder addNumberCondition(String clauseName, Long... clauseValues);

    JqlClauseBuilder addNumberCondition(String clauseName, Collection<Long> clauseValues);

    JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Long clauseValue);

    JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Long... clauseValues);

    JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Collection<Long> clauseValues);

    JqlClauseBuilder addFunctionCondition(String clauseName, String functionName);

    JqlClauseBuilder addFunctionCondition(String clauseName, String functionName, String... args);

    ConditionBuilder addCondition(String clauseName);

    JqlClauseBuilder addCondition(String clauseName, Operand operand);

    JqlClauseBuilder addCondition(String clauseName, Operator operator, Operand operand);

    JqlClauseBuilder addEmptyCondition(String clauseName);
}
