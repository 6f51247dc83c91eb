package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads clarity codes from the index; they may be outdated. */
public final class IndexedCodes {

    private final IndexSearch index;
    private final OwnershipFields fields;

    public IndexedCodes(IndexSearch index, OwnershipFields fields) {
        this.index = index;
        this.fields = fields;
    }

    /** Those of the given issues whose code in the index is one of the codes. Does not search if there are no ids. */
    public SortedSet<Long> withCodes(Role role, Collection<String> codes, Collection<Long> ids) {
        Optional<CustomField> field = fields.clarity(role);
        if (ids.isEmpty() || field.isEmpty()) {
            return new TreeSet<>();
        }
        return index.ids(Jql.and(Jql.inNumbers("id", ids), clause(field.get(), codes)));
    }

    /**
     * Whether the index has the expected code of every issue. Takes at most two counts.
     *
     * @param expected at most {@link IndexSearch#PAGE} issues by code; those under empty must have none
     */
    public boolean agree(Role role, Map<Optional<String>, List<Long>> expected) {
        Optional<CustomField> field = fields.clarity(role);
        if (field.isEmpty()) {
            return true;
        }
        Map<Clause, List<Long>> coded = new HashMap<>();
        expected.forEach((code, ids) -> code.ifPresent(value -> coded.put(clause(field.get(), List.of(value)), ids)));
        return index.allMatch(coded)
                && index.noneMatches(
                        clause(field.get(), Clarity.codes()), expected.getOrDefault(Optional.empty(), List.of()));
    }

    private static Clause clause(CustomField field, Collection<String> codes) {
        return Jql.in(Jql.field(field), codes);
    }
}
