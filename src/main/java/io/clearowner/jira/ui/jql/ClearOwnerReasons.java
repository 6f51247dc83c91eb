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
import io.clearowner.jira.platform.Shown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * {@code clearOwnerReasons(Missing, "No access")}: the codes of the named reasons, for searches by clarity. An equals
 * clause only finds codes; this function also knows the labels that people see.
 */
public final class ClearOwnerReasons extends AbstractJqlFunction {

    private final ReasonWords words;

    @Inject
    public ClearOwnerReasons(ReasonWords words) {
        this.words = words;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        String known = words.known(getI18n());
        if (operand.getArgs().isEmpty()) {
            messages.addErrorMessage(getI18n().getText("clear-owner.jql.no-reason", operand.getName(), known));
        }
        operand.getArgs().stream()
                .filter(word -> words.code(word).isEmpty())
                .forEach(word -> messages.addErrorMessage(
                        getI18n().getText("clear-owner.jql.unknown-reason", operand.getName(), Shown.of(word), known)));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return operand.getArgs().stream()
                .map(words::code)
                .flatMap(Optional::stream)
                .distinct()
                .map(code -> new QueryLiteral(operand, code))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    // Unverified on Jira 11: an exact text field takes a function of this type with IN.
    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
