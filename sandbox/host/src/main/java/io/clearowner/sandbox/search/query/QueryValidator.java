package io.clearowner.sandbox.search.query;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SearchSort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the errors of a query, in Jira's words. Hidden values get the same message as missing ones. Whether Jira
 * refuses a function for its data type is not documented; the sandbox does, so that a plugin declares the right one.
 */
public final class QueryValidator {
    private static final Set<Operator> LISTS = Set.of(Operator.IN, Operator.NOT_IN);

    private final QueryCompiler compiler;

    public QueryValidator(QueryCompiler compiler) {
        this.compiler = compiler;
    }

    public MessageSet validate(Query query, SearchContext context) {
        var messages = new MessageSetImpl();
        if (query.getWhereClause() != null) {
            validate(query.getWhereClause(), context, messages);
        }
        List<SearchSort> sorts = query.getOrderByClause() == null
                ? List.of()
                : query.getOrderByClause().getSearchSorts();
        for (SearchSort sort : sorts) {
            List<SearchField> named = compiler.fields().named(sort.getField());
            if (named.isEmpty()) {
                messages.addErrorMessage("Not able to sort using field '" + sort.getField() + "'.");
            } else if (named.get(0).sort(false).isEmpty()) {
                messages.addErrorMessage("Field '" + sort.getField() + "' does not support sorting.");
            }
        }
        return messages;
    }

    private void validate(Clause clause, SearchContext context, MessageSet messages) {
        if (clause instanceof TerminalClause terminal) {
            terminal(terminal, context, messages);
        } else {
            clause.getClauses().forEach(child -> validate(child, context, messages));
        }
    }

    private void terminal(TerminalClause clause, SearchContext context, MessageSet messages) {
        String name = clause.getName();
        Operator operator = clause.getOperator();
        Operand operand = clause.getOperand();
        List<SearchField> fields = compiler.fields().named(name);
        if (fields.isEmpty()) {
            messages.addErrorMessage(
                    context.user() == null
                            ? "Field '" + name + "' does not exist or this field cannot be viewed by anonymous users."
                            : "Field '" + name + "' does not exist or you do not have permission to view it.");
            return;
        }
        if (fields.stream().noneMatch(field -> field.operators().contains(operator))) {
            messages.addErrorMessage(
                    "The operator '" + operator.getDisplayString() + "' is not supported by the '" + name + "' field.");
            return;
        }
        MessageSet functions = compiler.functions().problems(clause, context);
        messages.addMessageSet(functions);
        if (functions.hasAnyErrors()) {
            return;
        }
        boolean list = compiler.functions().list(operand);
        if (list != LISTS.contains(operator)) {
            messages.addErrorMessage("Operator '" + operator.getDisplayString() + "' does not support the "
                    + (list ? "list" : "non-list") + " value '" + operand.getDisplayString() + "' for field '" + name
                    + "'.");
            return;
        }
        if (SearchField.EMPTINESS.contains(operator) && !(operand instanceof EmptyOperand)) {
            messages.addErrorMessage("The operator '" + operator.getDisplayString() + "' can only be used with EMPTY "
                    + "or NULL, not with the value '" + operand.getDisplayString() + "' for field '" + name + "'.");
            return;
        }
        MessageSet values = values(clause, fields, context);
        messages.addMessageSet(values);
        if (!values.hasAnyErrors()) {
            types(clause, messages);
        }
    }

    /** If several fields share a name, one of them must know the value. */
    private MessageSet values(TerminalClause clause, List<SearchField> fields, SearchContext context) {
        var messages = new MessageSetImpl();
        for (var value : compiler.functions().literals(clause, context)) {
            List<String> problems = fields.stream()
                    .map(field -> field.problem(clause.getName(), clause.getOperator(), value, context))
                    .filter(Optional::isPresent)
                    .map(Optional::get)
                    .toList();
            if (problems.size() == fields.size()) {
                messages.addErrorMessage(problems.get(0));
            }
        }
        return messages;
    }

    /** Refuses functions for their data type where the values alone pass, as any text does for a field of texts. */
    private void types(TerminalClause clause, MessageSet messages) {
        List<JqlFunction> unfit = compiler.functions()
                .unfit(clause.getOperand(), type -> compiler.fields().takes(clause.getName(), type));
        unfit.forEach(function -> messages.addErrorMessage("Function '" + function.getFunctionName()
                + "' returns values of the type " + function.getDataType().asStrings() + ", which the field '"
                + clause.getName() + "' does not have."));
    }
}
