package io.clearowner.sandbox.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.Partial;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Locks that exclude the threads of this node and of all nodes on the same database. A node keeps renewing its rows;
 * the locks of a dead node are released after a minute. Jira keeps its cluster locks in the database as well.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/developing-for-high-availability-and-clustering">
 *     Cluster locks</a>
 */
public final class ClusterLocks implements ClusterLockService {
    private static final long LEASE_MILLIS = 60_000;

    private final Sql sql;
    private final String node;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    public ClusterLocks(Database database, String node, ScheduledExecutorService timer) {
        this.sql = new Sql(database);
        this.node = node;
        if (!database.postgres()) {
            // H2 below the home has one node, so rows left by an earlier run have no owner.
            sql.update("delete from sandbox_cluster_lock");
        }
        // The same goes for rows left by an earlier run of this node.
        sql.update("delete from sandbox_cluster_lock where holder = ?", node);
        timer.scheduleWithFixedDelay(this::renew, LEASE_MILLIS / 3, LEASE_MILLIS / 3, TimeUnit.MILLISECONDS);
    }

    private void renew() {
        held.forEach(name -> sql.update(
                "update sandbox_cluster_lock set until_millis = ? where name = ? and holder = ?",
                System.currentTimeMillis() + LEASE_MILLIS,
                name,
                node));
    }

    /** Returns the same lock for the same name. */
    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> Partial.create(DatabaseLock.class, this, name));
    }

    private boolean claim(String name) {
        long now = System.currentTimeMillis();
        if (sql.update(
                        "update sandbox_cluster_lock set holder = ?, until_millis = ? where name = ? "
                                + "and (holder is null or holder = ? or until_millis < ?)",
                        node,
                        now + LEASE_MILLIS,
                        name,
                        node,
                        now)
                == 1) {
            held.add(name);
            return true;
        }
        try {
            sql.tryUpdate(
                    "insert into sandbox_cluster_lock (name, holder, until_millis) values (?, ?, ?)",
                    name,
                    node,
                    now + LEASE_MILLIS);
            held.add(name);
            return true;
        } catch (SQLException taken) {
            return false;
        }
    }

    private void release(String name) {
        held.remove(name);
        sql.update("update sandbox_cluster_lock set holder = null where name = ? and holder = ?", name, node);
    }

    /** A thread takes the node's lock before the row, so that only one thread per node queries the database. */
    public abstract static class DatabaseLock implements ClusterLock {
        private static final long RETRY_MILLIS = 50;

        private final ClusterLocks owner;
        private final String name;
        private final ReentrantLock local = new ReentrantLock();

        public DatabaseLock(ClusterLocks owner, String name) {
            this.owner = owner;
            this.name = name;
        }

        @Override
        public void lock() {
            boolean interrupted = false;
            while (true) {
                try {
                    lockInterruptibly();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }

        @Override
        public boolean tryLock() {
            if (!local.tryLock()) {
                return false;
            }
            return tryClaim();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long wait = unit.toNanos(time);
            long start = System.nanoTime();
            if (!local.tryLock(wait, TimeUnit.NANOSECONDS)) {
                return false;
            }
            while (!tryClaim()) {
                if (System.nanoTime() - start >= wait) {
                    return false;
                }
                Thread.sleep(RETRY_MILLIS);
                if (!local.tryLock(wait - (System.nanoTime() - start), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
            return true;
        }

        private boolean tryClaim() {
            boolean claimed = false;
            try {
                claimed = local.getHoldCount() > 1 || owner.claim(name);
                return claimed;
            } finally {
                if (!claimed) {
                    local.unlock();
                }
            }
        }

        @Override
        public void unlock() {
            if (!local.isHeldByCurrentThread()) {
                throw new IllegalMonitorStateException("This thread does not hold the cluster lock " + name);
            }
            try {
                if (local.getHoldCount() == 1) {
                    owner.release(name);
                }
            } finally {
                local.unlock();
            }
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return local.isHeldByCurrentThread();
        }
    }
}
