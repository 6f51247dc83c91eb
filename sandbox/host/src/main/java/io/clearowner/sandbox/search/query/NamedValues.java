package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;

/**
 * Values with an id and names, such as statuses. A text is looked up as a name in any case, then as an id; a number as
 * an id, then as a name.
 *
 * @param known all values visible to the user, in order
 */
record NamedValues(Function<SearchContext, List<Named>> known) implements Values {

    /**
     * One of them.
     *
     * @param group values are comparable only within a group; for versions, the project
     */
    record Named(String id, Collection<String> names, Object group) {
        boolean named(String name) {
            return names.stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    @Override
    public Optional<Set<String>> terms(QueryLiteral value, SearchContext context) {
        List<Named> all = known.apply(context);
        String text = value.asString();
        Set<String> byId = ids(all, named -> named.id().equals(text));
        Set<String> byName = ids(all, named -> named.named(text));
        boolean idFirst = value.getLongValue() != null;
        Set<String> found = (idFirst ? byId : byName).isEmpty() ? (idFirst ? byName : byId) : idFirst ? byId : byName;
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Set<String> ids(List<Named> all, Predicate<Named> which) {
        return all.stream().filter(which).map(Named::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Query compared(String field, Operator operator, Set<String> terms, SearchContext context) {
        List<Named> all = known.apply(context);
        Set<String> related = new LinkedHashSet<>();
        for (int bound = 0; bound < all.size(); bound++) {
            if (!terms.contains(all.get(bound).id())) {
                continue;
            }
            for (int i = 0; i < all.size(); i++) {
                if (holds(operator, Integer.compare(i, bound))
                        && all.get(i).group().equals(all.get(bound).group())) {
                    related.add(all.get(i).id());
                }
            }
        }
        return KeywordField.in(field, related);
    }

    static boolean holds(Operator operator, int comparison) {
        return switch (operator) {
            case LESS_THAN -> comparison < 0;
            case LESS_THAN_EQUALS -> comparison <= 0;
            case GREATER_THAN -> comparison > 0;
            case GREATER_THAN_EQUALS -> comparison >= 0;
            default -> false;
        };
    }
}
