package io.clearowner.sandbox.platform.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * Joins nested transactions of a thread: the outermost one commits, unless an inner one has failed.
 *
 * <p>See {@code net.java.ao.Transaction} in the javadoc of Active Objects 6.1.1.
 */
final class Transactions {
    private static final class State {
        private int depth;
        private boolean rollbackOnly;
    }

    /** Leaves connections of the pool to what is read and written within a transaction, but outside Active Objects. */
    private static final int AT_ONCE = 8;

    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final EntityManager manager;
    private final ThreadLocal<State> states = ThreadLocal.withInitial(State::new);

    Transactions(EntityManager manager) {
        this.manager = manager;
    }

    <T> T execute(TransactionCallback<T> callback) {
        State state = states.get();
        return state.depth > 0 ? join(state, callback) : begin(state, callback);
    }

    private <T> T begin(State state, TransactionCallback<T> callback) {
        state.rollbackOnly = false;
        running.acquireUninterruptibly();
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    T result = join(state, callback);
                    if (state.rollbackOnly) {
                        throw new IllegalStateException(
                                "The transaction was rolled back because a part of it had failed");
                    }
                    return result;
                }
            }.execute();
        } catch (SQLException e) {
            discardEntities();
            throw new net.java.ao.ActiveObjectsException(e);
        } catch (RuntimeException | Error e) {
            discardEntities();
            throw e;
        } finally {
            states.remove();
            running.release();
        }
    }

    /** Without this, the entities would keep values that were never committed. */
    @SuppressWarnings("deprecation") // The library has no replacement.
    private void discardEntities() {
        manager.flushAll();
    }

    private static <T> T join(State state, TransactionCallback<T> callback) {
        state.depth++;
        try {
            return callback.doInTransaction();
        } catch (RuntimeException | Error e) {
            state.rollbackOnly = true;
            throw e;
        } finally {
            state.depth--;
        }
    }
}
