package io.clearowner.sandbox.model.db;

import com.atlassian.jira.exception.DataAccessException;
import io.clearowner.sandbox.kernel.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Plain SQL on the connection of the thread's transaction, or on a new one if there is none. */
public final class Db {
    private static final int BATCH = 1000;
    /** Fewer than the pool has, because a transaction holds its connection while it takes ids on another one. */
    private static final int TRANSACTIONS_AT_ONCE = 8;

    private final Database database;
    private final ThreadLocal<Connection> transaction = new ThreadLocal<>();
    private final Semaphore transactions = new Semaphore(TRANSACTIONS_AT_ONCE, true);
    private Consumer<String> nodes = store -> {};

    public Db(Database database) {
        this.database = database;
    }

    public void setNotifier(Consumer<String> notifier) {
        nodes = notifier;
    }

    /** Makes the other nodes reload this store, once the transaction has ended. */
    public void notifyNodes(String store) {
        nodes.accept(store);
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work on a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row.read(rows));
                    }
                    return found;
                }
            }
        });
    }

    /** The first row; empty also if it was read as null. */
    public <T> Optional<T> one(String sql, Row<T> row, Object... parameters) {
        List<T> found = list(sql, row, parameters);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    public long count(String sql, Object... parameters) {
        return one(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    public int update(String sql, Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    public void updateAll(String sql, Collection<Object[]> rows) {
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                    if (++waiting == BATCH) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                if (waiting > 0) {
                    statement.executeBatch();
                }
                return null;
            }
        });
    }

    /** The first of {@code count} consecutive new ids, which are never reused, not even after a rollback. */
    public long nextIds(String sequence, int count) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement take = connection.prepareStatement(
                            "update sequence_value_item set seq_id = seq_id + ? where seq_name = ?");
                    PreparedStatement read =
                            connection.prepareStatement("select seq_id from sequence_value_item where seq_name = ?")) {
                bind(take, count, sequence);
                if (take.executeUpdate() == 0) {
                    throw new IllegalArgumentException("There is no sequence " + sequence);
                }
                bind(read, sequence);
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    long next = row.getLong(1);
                    connection.commit();
                    return next - count;
                }
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessException("Cannot take ids of " + sequence, e);
        }
    }

    public long nextId(String sequence) {
        return nextIds(sequence, 1);
    }

    /** Runs in a transaction; a nested one joins the outer transaction. */
    public <T> T inTransaction(Callable<T> work) {
        if (transaction.get() != null) {
            return call(work);
        }
        transactions.acquireUninterruptibly();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            transaction.set(connection);
            boolean done = false;
            try {
                T result = call(work);
                connection.commit();
                done = true;
                return result;
            } finally {
                transaction.remove();
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessException(e);
        } finally {
            transactions.release();
        }
    }

    public void transactionally(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new DataAccessException(e);
        }
    }

    private <T> T with(Work<T> work) {
        Connection joined = transaction.get();
        try {
            if (joined != null) {
                return work.with(joined);
            }
            try (Connection connection = database.dataSource().getConnection()) {
                return work.with(connection);
            }
        } catch (SQLException e) {
            throw new DataAccessException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(
                    i + 1,
                    parameters[i] instanceof java.util.Date date && !(date instanceof Timestamp)
                            ? new Timestamp(date.getTime())
                            : parameters[i]);
        }
    }

    public static Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
