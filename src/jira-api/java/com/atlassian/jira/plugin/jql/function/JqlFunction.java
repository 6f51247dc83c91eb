package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS10] AbstractSprintsStateJqlFunction on 10.6 (validate, getValues, getDataType,
 * getMinimumNumberOfExpectedArguments); [S11] implements through AbstractJqlFunction on 11.3; [J6]
 * Confidence: high
 */
public interface JqlFunction {
    void init(JqlFunctionModuleDescriptor moduleDescriptor); // 8-9: G8

    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause); // 11: S11

    List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext,
            FunctionOperand operand,
            TerminalClause terminalClause); // 11: S11

    boolean isList(); // 8-9: G8

    int getMinimumNumberOfExpectedArguments(); // 11: S11

    String getFunctionName(); // 8-9: G8

    JiraDataType getDataType(); // 11: S11
}
