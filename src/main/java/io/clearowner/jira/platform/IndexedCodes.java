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
     * The codes in the index of a project's issues, by issue id; issues without a code are omitted. Takes one search
     * per code. For {@code clear}, a count is enough if all remaining issues are clear.
     *
     * @param ids all issues of the project
     */
    public Map<Long, String> ofProject(Role role, long projectId, Collection<Long> ids) {
        Map<Long, String> codes = new HashMap<>();
        Optional<CustomField> field = fields.clarity(role);
        if (field.isEmpty() || ids.isEmpty()) {
            return codes;
        }
        List<String> codesButClear = new ArrayList<>(Reasons.codes());
        codesButClear.add(Clarity.WAIVED.code());
        for (String code : codesButClear) {
            index.ids(clause(field.get(), List.of(code)), projectId).forEach(id -> codes.put(id, code));
        }
        List<Long> rest = ids.stream().filter(id -> !codes.containsKey(id)).toList();
        Clause clear = clause(field.get(), List.of(Clarity.CLEAR.code()));
        Clause clearWithin = Jql.and(Jql.project(projectId), clear);
        Collection<Long> clearIds = rest.size() == index.count(clearWithin) ? rest : index.ids(clear, projectId);
        clearIds.forEach(id -> codes.put(id, Clarity.CLEAR.code()));
        return codes;
    }

    private static Clause clause(CustomField field, Collection<String> codes) {
        return Jql.in(Jql.field(field), codes);
    }
}
