package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.util.List;

/**
 * An issue read together with its custom field values. As with bulk reads in Jira, indexing or listing many issues then
 * queries the database once instead of once for each value.
 */
public interface PrefetchedValues {
    boolean valuesPrefetched();

    List<Object> prefetchedValues(Long customFieldId, PersistenceFieldType type);
}
