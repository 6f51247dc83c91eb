package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.search.ClauseNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of a custom field in JQL: {@code cf[10100]}, which survives a rename, and its name. */
public final class CustomFieldClauseNames extends ClauseNames {
    private final String primary;
    private final Set<String> all;

    public CustomFieldClauseNames(long id, String name) {
        primary = "cf[" + id + "]";
        all = new LinkedHashSet<>(List.of(primary, name));
    }

    @Override
    public String getPrimaryName() {
        return primary;
    }

    @Override
    public Set<String> getJqlFieldNames() {
        return Set.copyOf(all);
    }
}
