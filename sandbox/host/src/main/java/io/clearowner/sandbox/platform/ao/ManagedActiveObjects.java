package io.clearowner.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Jira's Active Objects service over a real entity manager. As in Jira, checked SQL exceptions become unchecked.
 *
 * <p>See {@code com.atlassian.activeobjects.external.ActiveObjects}, in the published javadoc of activeobjects-plugin
 * 2.0.1-0fc30df.
 */
public abstract class ManagedActiveObjects implements ActiveObjects {
    private interface Statement<T> {
        T run(EntityManager manager) throws SQLException;
    }

    private final Supplier<PluginTables> tables;

    public ManagedActiveObjects(Supplier<PluginTables> tables) {
        this.tables = tables;
    }

    private <T> T sql(Statement<T> statement) {
        try {
            return statement.run(tables.get().manager());
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // The API still has it, and the library has no replacement.
    public void flushAll() {
        tables.get().manager().flushAll();
    }

    @Override
    @SuppressWarnings("deprecation") // The API still has it, and the library has no replacement.
    public void flush(RawEntity<?>... entities) {
        tables.get().manager().flush(entities);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only passed on to a method that reads it.
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return sql(manager -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return sql(manager -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return sql(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return sql(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        sql(manager -> {
            manager.create(type, rows);
            return null;
        });
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        sql(manager -> {
            manager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return sql(manager -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return sql(manager -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return sql(manager -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return sql(manager -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return sql(manager -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        sql(manager -> {
            manager.stream(type, streamCallback);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        sql(manager -> {
            manager.stream(type, query, streamCallback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return sql(manager -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(manager -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return sql(manager -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return tables.get().transactions().execute(callback);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new ActiveObjectsModuleMetaData() {
            @Override
            public void awaitInitialization() {
                tables.get();
            }

            @Override
            public boolean isInitialized() {
                tables.get();
                return true;
            }
        };
    }
}
