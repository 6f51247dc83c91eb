package io.clearowner.sandbox.search.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.MultiClause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.OperandVisitor;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.order.SearchSort;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a query as JQL that parses to the same query. */
public final class JqlPrinter {
    private JqlPrinter() {}

    public static String print(Query query) {
        String where = query.getWhereClause() == null ? "" : print(query.getWhereClause());
        List<SearchSort> sorts = query.getOrderByClause() == null
                ? List.of()
                : query.getOrderByClause().getSearchSorts();
        if (sorts.isEmpty()) {
            return where;
        }
        return (where.isEmpty() ? "" : where + " ")
                + sorts.stream()
                        .map(sort -> JqlWords.field(sort.getField())
                                + (sort.getOrder() == null ? "" : " " + sort.getOrder()))
                        .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    public static String print(Clause clause) {
        return clause.accept(new Clauses());
    }

    private static final class Clauses implements ClauseVisitor<String> {
        @Override
        public String visit(AndClause clause) {
            return clause.getClauses().stream()
                    .map(child -> child instanceof OrClause ? "(" + print(child) + ")" : print(child))
                    .collect(Collectors.joining(" AND "));
        }

        @Override
        public String visit(OrClause clause) {
            return clause.getClauses().stream().map(JqlPrinter::print).collect(Collectors.joining(" OR "));
        }

        @Override
        public String visit(NotClause clause) {
            Clause child = clause.getSubClause();
            return child instanceof MultiClause ? "NOT (" + print(child) + ")" : "NOT " + print(child);
        }

        @Override
        public String visit(TerminalClause clause) {
            if (clause.getProperty().isDefined()) {
                throw new UnsupportedOperationException("The sandbox does not search entity properties");
            }
            return JqlWords.field(clause.getName()) + " " + clause.getOperator().getDisplayString() + " "
                    + clause.getOperand().accept(new Operands());
        }

        @Override
        public String visit(WasClause clause) {
            throw new UnsupportedOperationException("The sandbox does not search the history of issues");
        }

        @Override
        public String visit(ChangedClause clause) {
            throw new UnsupportedOperationException("The sandbox does not search the history of issues");
        }
    }

    private static final class Operands implements OperandVisitor<String> {
        @Override
        public String visit(EmptyOperand empty) {
            return EmptyOperand.OPERAND_NAME;
        }

        @Override
        public String visit(FunctionOperand function) {
            return function.getArgs().stream()
                    .map(JqlWords::value)
                    .collect(Collectors.joining(", ", JqlWords.value(function.getName()) + "(", ")"));
        }

        @Override
        public String visit(MultiValueOperand multiValue) {
            return multiValue.getValues().stream()
                    .map((Operand value) -> value.accept(this))
                    .collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String visit(SingleValueOperand value) {
            return value.getLongValue() == null
                    ? JqlWords.value(value.getStringValue())
                    : value.getLongValue().toString();
        }
    }
}
