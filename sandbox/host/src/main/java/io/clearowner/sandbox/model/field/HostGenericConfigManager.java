package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import io.clearowner.sandbox.model.db.Db;

/** Default values of custom fields; text and numbers only. */
public abstract class HostGenericConfigManager implements GenericConfigManager {
    private final Db db;

    public HostGenericConfigManager(Db db) {
        this.db = db;
    }

    @Override
    public void create(String dataType, String key, Object value) {
        update(dataType, key, value);
    }

    @Override
    public void update(String dataType, String key, Object value) {
        db.transactionally(() -> {
            remove(dataType, key);
            if (value != null) {
                db.update(
                        "insert into genericconfiguration (datatype, datakey, xmlvalue) values (?, ?, ?)",
                        dataType,
                        key,
                        value instanceof Number ? "number:" + value : "text:" + value);
            }
        });
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return db.one(
                        "select xmlvalue from genericconfiguration where datatype = ? and datakey = ?",
                        row -> row.getString(1),
                        dataType,
                        key)
                .map(value -> value.startsWith("number:")
                        ? (Object) Double.valueOf(value.substring("number:".length()))
                        : value.substring("text:".length()))
                .orElse(null);
    }

    @Override
    public void remove(String dataType, String key) {
        db.update("delete from genericconfiguration where datatype = ? and datakey = ?", dataType, key);
    }
}
