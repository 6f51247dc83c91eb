package io.clearowner.jira.ui.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.clearowner.jira.ownership.Reasons;
import java.util.List;

/**
 * {@code clearOwnerUnclear()}: the codes of all reasons, as in {@code "Vision Clarity" in clearOwnerUnclear()}. Needs
 * no update when a new version of the app adds a reason.
 */
public final class ClearOwnerUnclear extends AbstractJqlFunction {

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!operand.getArgs().isEmpty()) {
            messages.addErrorMessage(getI18n().getText("clear-owner.jql.no-arguments", operand.getName()));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return Reasons.codes().stream()
                .map(code -> new QueryLiteral(operand, code))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    // Unverified on Jira 11: an exact text field takes a function of this type with IN.
    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
