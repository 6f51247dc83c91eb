package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.sandbox.model.db.Db;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Values of custom fields, one row for each. */
@SuppressWarnings({"rawtypes", "unchecked"}) // The API is raw.
public abstract class HostCustomFieldValuePersister implements CustomFieldValuePersister {
    private final Db db;

    public HostCustomFieldValuePersister(Db db) {
        this.db = db;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        createValues(field, issueId, type, values, null);
    }

    @Override
    public void createValues(
            CustomField field, Long issueId, PersistenceFieldType type, Collection values, String parentKey) {
        if (values == null) {
            return;
        }
        ((Collection<Object>) values)
                .stream()
                        .filter(Objects::nonNull)
                        .forEach(value -> db.update(
                                "insert into customfieldvalue (id, issue, customfield, parentkey, " + type
                                        + ") values (?, ?, ?, ?, ?)",
                                db.nextId("customfieldvalue"),
                                issueId,
                                field.getIdAsLong(),
                                parentKey,
                                value));
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        db.transactionally(() -> {
            db.update("delete from customfieldvalue where issue = ? and customfield = ?", issueId, field.getIdAsLong());
            createValues(field, issueId, type, values);
        });
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return db.list(
                "select * from customfieldvalue where issue = ? and customfield = ? order by id",
                row -> StoredValue.read(row).in(type),
                issueId,
                field.getIdAsLong());
    }

    @Override
    public Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType type, Object value) {
        db.update(
                "delete from customfieldvalue where issue = ? and customfield = ? and " + type + " = ?",
                issueId,
                field.getIdAsLong(),
                value);
        return Set.of(issueId);
    }

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType type, Object value) {
        return new TreeSet<>(db.list(
                "select issue from customfieldvalue where customfield = ? and " + type + " = ?",
                row -> row.getLong(1),
                field.getIdAsLong(),
                value));
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        Long id = Long.valueOf(customFieldId.replace("customfield_", ""));
        Set<Long> issues = new TreeSet<>(
                db.list("select issue from customfieldvalue where customfield = ?", row -> row.getLong(1), id));
        db.update("delete from customfieldvalue where customfield = ?", id);
        return issues;
    }
}
