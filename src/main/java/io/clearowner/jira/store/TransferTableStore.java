package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Stores tables of new owners. Every node sees them. */
public final class TransferTableStore {

    private final ActiveObjects ao;

    public TransferTableStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public void add(StoredTable table, Instant at) {
        Transactions.run(ao, () -> {
            Map<String, Object> columns = Rows.columns();
            columns.put(TransferTableAo.TOKEN, table.token());
            columns.put(TransferTableAo.ADDED_BY, table.addedBy().value());
            columns.put(TransferTableAo.ADDED_AT, at.toEpochMilli());
            columns.put(TransferTableAo.STARTED_AT, 0L);
            columns.put(TransferTableAo.ENTRIES, table.entries());
            return ao.create(TransferTableAo.class, columns);
        });
    }

    public Optional<StoredTable> find(String token) {
        return row(token).map(row -> new StoredTable(row.getToken(), new UserKey(row.getAddedBy()), row.getEntries()));
    }

    /** Keeps the table for as long as the transfer that was started by it. */
    public void started(String token, Instant at) {
        Transactions.run(ao, () -> row(token).ifPresent(row -> {
            row.setStartedAt(at.toEpochMilli());
            row.save();
        }));
    }

    /** Removes tables by which no transfer was started since. */
    public void removeUnused(Instant addedBefore) {
        ao.deleteWithSQL(
                TransferTableAo.class,
                TransferTableAo.STARTED_AT + " = ? AND " + TransferTableAo.ADDED_AT + " < ?",
                0L,
                addedBefore.toEpochMilli());
    }

    /** Removes tables by which a transfer was last started before a time. */
    public void removeUsed(Instant startedBefore) {
        ao.deleteWithSQL(
                TransferTableAo.class,
                TransferTableAo.STARTED_AT + " > ? AND " + TransferTableAo.STARTED_AT + " < ?",
                0L,
                startedBefore.toEpochMilli());
    }

    private Optional<TransferTableAo> row(String token) {
        return Rows.first(ao.find(TransferTableAo.class, Query.select().where(TransferTableAo.TOKEN + " = ?", token)));
    }
}
