package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/** A moment, or a day if {@code days} is set. A number in a query is a moment in milliseconds since 1970. */
record DateField(String name, boolean days) implements SearchField {
    private static final Set<Operator> ALL = SearchField.union(EQUALITY_AND_EMPTINESS, COMPARISON);

    @Override
    public Set<Operator> operators() {
        return ALL;
    }

    @Override
    public Optional<String> problem(String jqlName, Operator operator, QueryLiteral value, SearchContext context) {
        if (value.isEmpty()) {
            return COMPARISON.contains(operator)
                    ? Optional.of("The field '" + jqlName + "' does not support searching for EMPTY values.")
                    : Optional.empty();
        }
        return moment(value, context).isPresent()
                ? Optional.empty()
                : Optional.of("Date value '" + value.asString() + "' for field '" + jqlName + "' is invalid. Valid "
                        + "formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a "
                        + "period format e.g. '-5d', '4w 2d'.");
    }

    private Optional<Long> moment(QueryLiteral value, SearchContext context) {
        Optional<ZonedDateTime> moment = value.getLongValue() != null
                ? Optional.of(Instant.ofEpochMilli(value.getLongValue()).atZone(context.zone()))
                : Dates.parse(value.getStringValue(), context.now().atZone(context.zone()));
        return moment.map(
                at -> days ? at.toLocalDate().toEpochDay() : at.toInstant().toEpochMilli());
    }

    @Override
    public Query query(Operator operator, List<QueryLiteral> values, SearchContext context) {
        long[] moments = values.stream()
                .filter(value -> !value.isEmpty())
                .flatMap(value -> moment(value, context).stream())
                .mapToLong(Long::longValue)
                .toArray();
        if (COMPARISON.contains(operator)) {
            return moments.length == 1
                    ? IssueValues.range(name, operator, moments[0])
                    : new MatchNoDocsQuery("no such date");
        }
        return equality(
                operator,
                moments.length == 0 ? new MatchNoDocsQuery("no such date") : LongPoint.newSetQuery(name, moments),
                SearchField.anyEmpty(values));
    }

    /** Issues without a date come last, in descending order first. */
    @Override
    public List<SortField> sort(boolean descending) {
        var sort = new SortField(name, SortField.Type.LONG, descending);
        sort.setMissingValue(Long.MAX_VALUE);
        return List.of(sort);
    }

    @Override
    public boolean descendingByDefault() {
        return true;
    }
}
