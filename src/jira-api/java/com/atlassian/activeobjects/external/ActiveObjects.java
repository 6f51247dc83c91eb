package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D] complete interface; [S11], [K11] create/find/get/delete/count/stream/executeInTransaction on 11;
 * activeobjects-plugin 0.23.12 source via [J6]
 * Confidence: high
 */
@SuppressWarnings("unchecked")
public interface ActiveObjects {
    void migrate(Class<? extends RawEntity<?>>... entities); // 11: K11

    void migrateDestructively(Class<? extends RawEntity<?>>... entities);

    void flushAll();

    void flush(RawEntity<?>... entities);

    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys); // 8-9: G8

    <T extends RawEntity<K>, K> T get(Class<T> type, K key); // 11: S11 K11

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params); // 11: S11 K11

    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params); // 11: K11

    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    void delete(RawEntity<?>... entities); // 11: S11 K11

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters); // 11: K11

    <T extends RawEntity<K>, K> T[] find(Class<T> type); // 11: S11 K11

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters); // 11: K11

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query); // 11: S11 K11

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query);

    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters);

    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback);

    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback);

    <K> int count(Class<? extends RawEntity<K>> type); // 11: K11

    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <K> int count(Class<? extends RawEntity<K>> type, Query query); // 11: K11

    <K> int getFastCountEstimate(Class<? extends RawEntity<K>> type) throws SQLException, FailedFastCountException;

    <T> T executeInTransaction(TransactionCallback<T> callback); // 10: H10

    ActiveObjectsModuleMetaData moduleMetaData();
}
