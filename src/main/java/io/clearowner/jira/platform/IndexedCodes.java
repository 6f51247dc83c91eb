package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which clarity the index has for issues; it may differ from what is true now. */
public final class IndexedCodes {

    private final IndexSearch index;
    private final OwnershipFields fields;

    public IndexedCodes(IndexSearch index, OwnershipFields fields) {
        this.index = index;
        this.fields = fields;
    }

    /** Of the issues with these ids, those that the index has with one of the codes; no search without ids. */
    public SortedSet<Long> having(Role role, Collection<String> codes, Collection<Long> ids) {
        Optional<CustomField> field = fields.clarity(role);
        if (ids.isEmpty() || field.isEmpty()) {
            return new TreeSet<>();
        }
        return search(field.get(), codes, IndexSearch.numbers("id", ids));
    }

    /**
     * The codes that the index has for the issues of a project; issues without one are left out. One search for each
     * code but {@code clear}, of which a count is enough as long as it accounts for all the others.
     *
     * @param ids all issues of the project
     */
    public Map<Long, String> ofProject(Role role, long projectId, Collection<Long> ids) {
        Map<Long, String> codes = new HashMap<>();
        Optional<CustomField> field = fields.clarity(role);
        if (field.isEmpty() || ids.isEmpty()) {
            return codes;
        }
        Clause within = IndexSearch.numbers("project", List.of(projectId));
        List<String> notClear = new ArrayList<>(Reasons.codes());
        notClear.add(Clarity.WAIVED.code());
        for (String code : notClear) {
            search(field.get(), List.of(code), within).forEach(id -> codes.put(id, code));
        }
        List<Long> others = ids.stream().filter(id -> !codes.containsKey(id)).toList();
        List<String> clear = List.of(Clarity.CLEAR.code());
        Collection<Long> areClear = others.size() == index.count(clause(field.get(), clear, within))
                ? others : search(field.get(), clear, within);
        areClear.forEach(id -> codes.put(id, Clarity.CLEAR.code()));
        return codes;
    }

    private SortedSet<Long> search(CustomField field, Collection<String> codes, Clause within) {
        return index.ids(clause(field, codes, within));
    }

    private static Clause clause(CustomField field, Collection<String> codes, Clause within) {
        return IndexSearch.all(within, IndexSearch.texts(IndexSearch.jql(field), codes));
    }
}
