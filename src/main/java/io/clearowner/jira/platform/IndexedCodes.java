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
     * per code. For the more frequent one of {@code clear} and {@code not-assessed}, a count is enough if all remaining
     * issues have it.
     *
     * @param ids all issues of the project
     */
    public Map<Long, String> ofProject(Role role, long projectId, Collection<Long> ids) {
        Map<Long, String> codes = new HashMap<>();
        Optional<CustomField> field = fields.clarity(role);
        if (field.isEmpty() || ids.isEmpty()) {
            return codes;
        }
        List<String> rare = new ArrayList<>(Reasons.codes());
        rare.add(Clarity.WAIVED.code());
        String clear = Clarity.CLEAR.code();
        String notAssessed = Clarity.NOT_ASSESSED.code();
        long clearCount = count(field.get(), clear, projectId);
        long notAssessedCount = count(field.get(), notAssessed, projectId);
        rare.add(clearCount < notAssessedCount ? clear : notAssessed);
        String frequent = clearCount < notAssessedCount ? notAssessed : clear;
        long frequentCount = Math.max(clearCount, notAssessedCount);
        for (String code : rare) {
            index.ids(clause(field.get(), List.of(code)), projectId).forEach(id -> codes.put(id, code));
        }
        List<Long> rest = ids.stream().filter(id -> !codes.containsKey(id)).toList();
        Collection<Long> withFrequent =
                rest.size() == frequentCount ? rest : index.ids(clause(field.get(), List.of(frequent)), projectId);
        withFrequent.forEach(id -> codes.put(id, frequent));
        return codes;
    }

    private long count(CustomField field, String code, long projectId) {
        return index.count(Jql.and(Jql.project(projectId), clause(field, List.of(code))));
    }

    private static Clause clause(CustomField field, Collection<String> codes) {
        return Jql.in(Jql.field(field), codes);
    }
}
