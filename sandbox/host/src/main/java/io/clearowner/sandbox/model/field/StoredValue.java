package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** One row of {@code customfieldvalue}. */
public record StoredValue(long issueId, long customFieldId, String string, String text, Double number, Timestamp date) {

    public static StoredValue read(ResultSet row) throws SQLException {
        double read = row.getDouble("numbervalue");
        Double number = row.wasNull() ? null : read;
        return new StoredValue(
                row.getLong("issue"),
                row.getLong("customfield"),
                row.getString("stringvalue"),
                row.getString("textvalue"),
                number,
                row.getTimestamp("datevalue"));
    }

    public Object in(PersistenceFieldType type) {
        if (type == PersistenceFieldType.TYPE_LIMITED_TEXT) {
            return string;
        }
        if (type == PersistenceFieldType.TYPE_UNLIMITED_TEXT) {
            return text;
        }
        return type == PersistenceFieldType.TYPE_DECIMAL ? number : date;
    }
}
