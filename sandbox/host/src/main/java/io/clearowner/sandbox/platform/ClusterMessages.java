package io.clearowner.sandbox.platform;

import io.clearowner.sandbox.kernel.Database;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages between the nodes on one database: rows of a table that every node polls five times a second. As in a Jira
 * cluster, they carry invalidated cache entries and index operations; Jira has a table for the latter, too
 * (https://confluence.atlassian.com/enterprise/jira-data-center-search-indexing-1020887421.html). A single node writes
 * and reads nothing.
 */
public final class ClusterMessages implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterMessages.class);
    private static final long POLL_MILLIS = 200;
    /** A row may become visible after one with a greater id; after this time it is no longer awaited. */
    private static final long LATE_MILLIS = 15_000;

    private static final long KEPT_MILLIS = 600_000;

    private final Sql sql;
    private final String node;
    private final boolean alone;
    private final Map<String, Receiver> receivers = new ConcurrentHashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final Thread reader = new Thread(this::read, "sandbox-cluster");
    private volatile boolean closed;
    private long floor;

    /** Handles a message of another node; the same message may arrive twice. */
    public interface Receiver {
        void receive(String content);
    }

    /** Runs one statement, possibly in a transaction of the caller. */
    public interface Statement {
        void run(String sql, Object... parameters);
    }

    private record Message(long id, String node, String kind, String content, long sent) {}

    /** @param alone whether there is no other node */
    public ClusterMessages(Database database, String node, boolean alone) {
        this.sql = new Sql(database);
        this.node = node;
        this.alone = alone;
        if (!alone) {
            // Recent messages are handled again, because this node may have read the state from before them.
            floor = sql.list(
                            "select coalesce(max(id), 0) from sandbox_cluster_message where sent_millis < ?",
                            row -> row.getLong(1),
                            System.currentTimeMillis() - LATE_MILLIS)
                    .get(0);
        }
    }

    public boolean alone() {
        return alone;
    }

    public void on(String kind, Receiver receiver) {
        receivers.put(kind, receiver);
    }

    public void send(String kind, String content) {
        send(sql::update, kind, content);
    }

    /** The other nodes receive it once the transaction of the statement is committed. */
    public void send(Statement statement, String kind, String content) {
        if (!alone) {
            statement.run(
                    "insert into sandbox_cluster_message (node, kind, content, sent_millis) values (?, ?, ?, ?)",
                    node,
                    kind,
                    content,
                    System.currentTimeMillis());
        }
    }

    /** Starts receiving messages from the other nodes. */
    public void start() {
        if (!alone) {
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void read() {
        long cleaned = 0;
        while (!closed) {
            try {
                Thread.sleep(POLL_MILLIS);
                long now = System.currentTimeMillis();
                readOnce(now);
                if (now - cleaned > LATE_MILLIS) {
                    cleaned = now;
                    sql.update("delete from sandbox_cluster_message where sent_millis < ?", now - KEPT_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.error("This node goes on to listen after", e);
                }
            }
        }
    }

    private void readOnce(long now) {
        List<Message> messages = sql.list(
                "select id, node, kind, content, sent_millis from sandbox_cluster_message"
                        + " where id > ? order by id",
                row -> new Message(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)),
                floor);
        boolean old = true;
        for (Message message : messages) {
            old &= message.sent() < now - LATE_MILLIS;
            if (old) {
                floor = message.id();
            }
            if (seen.add(message.id()) && !message.node().equals(node)) {
                receive(message);
            }
        }
        seen.removeIf(id -> id <= floor);
    }

    private void receive(Message message) {
        Receiver receiver = receivers.get(message.kind());
        if (receiver == null) {
            LOG.error("This node has no handler for the message {}", message.kind());
            return;
        }
        try {
            receiver.receive(message.content());
        } catch (RuntimeException e) {
            LOG.error("The message {} of the node {} could not be followed", message.kind(), message.node(), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        reader.interrupt();
        try {
            reader.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
