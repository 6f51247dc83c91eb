package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.util.List;

/**
 * An issue that was read together with its custom field values, as Jira's own bulk reading does, so that indexing and
 * listing many issues asks the database once and not once for each value.
 */
public interface PrefetchedValues {
    boolean valuesPrefetched();

    List<Object> prefetchedValues(Long customFieldId, PersistenceFieldType type);
}
