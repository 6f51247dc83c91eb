package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Role;
import java.util.Collection;
import java.util.List;
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

    /** The issues of a project that the index has with one of the codes. */
    public SortedSet<Long> having(Role role, Collection<String> codes, long projectId) {
        return fields.clarity(role)
                .map(field -> search(field, codes, IndexSearch.numbers("project", List.of(projectId))))
                .orElseGet(TreeSet::new);
    }

    private SortedSet<Long> search(CustomField field, Collection<String> codes, Clause within) {
        return index.ids(IndexSearch.all(within, IndexSearch.texts(IndexSearch.jql(field), codes)));
    }
}
