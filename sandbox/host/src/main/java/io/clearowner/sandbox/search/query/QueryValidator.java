package io.clearowner.sandbox.search.query;

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

/** Says what is wrong with a query, in Jira's words; what is hidden is told no different from what does not exist. */
public final class QueryValidator {
    private static final Set<Operator> LISTS = Set.of(Operator.IN, Operator.NOT_IN);

    private final QueryCompiler compiler;

    public QueryValidator(QueryCompiler compiler) {
        this.compiler = compiler;
    }

    public MessageSet validate(Query query, Asking asking) {
        var messages = new MessageSetImpl();
        if (query.getWhereClause() != null) {
            validate(query.getWhereClause(), asking, messages);
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

    private void validate(Clause clause, Asking asking, MessageSet messages) {
        if (clause instanceof TerminalClause terminal) {
            terminal(terminal, asking, messages);
        } else {
            clause.getClauses().forEach(child -> validate(child, asking, messages));
        }
    }

    private void terminal(TerminalClause clause, Asking asking, MessageSet messages) {
        String name = clause.getName();
        Operator operator = clause.getOperator();
        Operand operand = clause.getOperand();
        List<SearchField> fields = compiler.fields().named(name);
        if (fields.isEmpty()) {
            messages.addErrorMessage(
                    asking.user() == null
                            ? "Field '" + name + "' does not exist or this field cannot be viewed by anonymous users."
                            : "Field '" + name + "' does not exist or you do not have permission to view it.");
            return;
        }
        if (fields.stream().noneMatch(field -> field.operators().contains(operator))) {
            messages.addErrorMessage(
                    "The operator '" + operator.getDisplayString() + "' is not supported by the '" + name + "' field.");
            return;
        }
        MessageSet functions = compiler.functions().problems(clause, asking);
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
        values(clause, fields, asking, messages);
    }

    /** Of several fields with one name it is enough that one knows the value. */
    private void values(TerminalClause clause, List<SearchField> fields, Asking asking, MessageSet messages) {
        for (var value : compiler.functions().literals(clause, asking)) {
            List<String> problems = fields.stream()
                    .map(field -> field.problem(clause.getName(), clause.getOperator(), value, asking))
                    .filter(Optional::isPresent)
                    .map(Optional::get)
                    .toList();
            if (problems.size() == fields.size()) {
                messages.addErrorMessage(problems.get(0));
            }
        }
    }
}
