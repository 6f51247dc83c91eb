package io.clearowner.sandbox.search;

import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.model.db.Db;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Index operations in the database. */
public final class StoredIndexOperations implements IndexOperations {
    private static final String SEQUENCE = "replicatedindexoperation";

    private final Db db;

    public StoredIndexOperations(Database database) {
        this.db = new Db(database);
    }

    @Override
    public long add(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return 0;
        }
        long first = db.nextIds(SEQUENCE, issueIds.size());
        long[] next = {first};
        db.updateAll(
                "insert into replicatedindexoperation (id, issue) values (?, ?)",
                issueIds.stream().map(issue -> new Object[] {next[0]++, issue}).toList());
        return next[0] - 1;
    }

    @Override
    public List<Long> after(long operation) {
        return db.list(
                "select distinct issue from replicatedindexoperation where id > ?", row -> row.getLong(1), operation);
    }

    @Override
    public List<Long> storedSince(Instant moment) {
        return db.list("select id from jiraissue where updated >= ?", row -> row.getLong(1), Timestamp.from(moment));
    }

    @Override
    public void deleteUpTo(long upToOperation) {
        db.update("delete from replicatedindexoperation where id <= ?", upToOperation);
    }
}
