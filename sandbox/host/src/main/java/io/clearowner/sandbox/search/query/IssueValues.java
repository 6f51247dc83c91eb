package io.clearowner.sandbox.search.query;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.search.index.Names;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Issues by key or id. An issue that the user may not see is treated as missing. */
record IssueValues(SearchedModel model) implements Values {
    private static final Pattern KEY = Pattern.compile("\\p{Alpha}[\\p{Alnum}_]*-\\d+");
    private static final long MOST_AS_TEXT = 10_000;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private Optional<Issue> issue(QueryLiteral value, SearchContext context) {
        String text = value.asString();
        Optional<Issue> found = ID.matcher(text).matches()
                ? model.issue(Long.parseLong(text))
                : KEY.matcher(text).matches() ? model.issue(text) : Optional.empty();
        return found.filter(context::sees);
    }

    @Override
    public Optional<Set<String>> terms(QueryLiteral value, SearchContext context) {
        return issue(value, context).map(issue -> Set.of(issue.getId().toString()));
    }

    @Override
    public Optional<String> problem(String jqlName, QueryLiteral value, SearchContext context) {
        if (issue(value, context).isPresent()) {
            return Optional.empty();
        }
        if (value.getSourceOperand() instanceof FunctionOperand) {
            return Optional.of(Values.unknown(jqlName, value));
        }
        String text = value.asString();
        if (ID.matcher(text).matches()) {
            return Optional.of("An issue with ID '" + text + "' does not exist for field '" + jqlName + "'.");
        }
        return Optional.of(
                KEY.matcher(text).matches()
                        ? "An issue with key '" + text + "' does not exist for field '" + jqlName + "'."
                        : "The issue key '" + text + "' for field '" + jqlName + "' is invalid.");
    }

    /** Compares numbers within the issue's own project, as Jira documents for keys. */
    @Override
    public Query compared(String field, Operator operator, Set<String> ids, SearchContext context) {
        var any = new BooleanQuery.Builder();
        for (String id : ids) {
            model.issue(Long.parseLong(id))
                    .ifPresent(issue -> any.add(
                            new BooleanQuery.Builder()
                                    .add(
                                            new TermQuery(new Term(
                                                    Names.PROJECT,
                                                    issue.getProjectId().toString())),
                                            BooleanClause.Occur.FILTER)
                                    .add(numbers(operator, issue.getNumber()), BooleanClause.Occur.FILTER)
                                    .build(),
                            BooleanClause.Occur.SHOULD));
        }
        return any.build();
    }

    private Query numbers(Operator operator, long bound) {
        if (!model.deviates(Deviation.KEYS_AS_TEXT)) {
            return range(Names.NUMBER, operator, bound);
        }
        boolean least = operator == Operator.GREATER_THAN || operator == Operator.GREATER_THAN_EQUALS;
        return LongPoint.newSetQuery(
                Names.NUMBER,
                LongStream.range(1, MOST_AS_TEXT)
                        .filter(number -> {
                            int order = String.valueOf(number).compareTo(String.valueOf(bound));
                            return least ? order >= 0 : order <= 0;
                        })
                        .toArray());
    }

    static Query range(String field, Operator operator, long bound) {
        return switch (operator) {
            case LESS_THAN -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, Math.addExact(bound, -1));
            case LESS_THAN_EQUALS -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, bound);
            case GREATER_THAN -> LongPoint.newRangeQuery(field, Math.addExact(bound, 1), Long.MAX_VALUE);
            case GREATER_THAN_EQUALS -> LongPoint.newRangeQuery(field, bound, Long.MAX_VALUE);
            default -> throw new IllegalArgumentException(operator.getDisplayString());
        };
    }
}
