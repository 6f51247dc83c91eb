package io.clearowner.sandbox.model.mail;

import io.clearowner.sandbox.model.db.Db;
import java.time.Instant;
import java.util.List;

/** Keeps the mail that Jira would have sent, for all nodes. A service of the host. */
public final class Outbox {
    private static final int SHOWN = 200;

    private final Db db;

    /** One mail that was queued. */
    public record Mail(long id, String to, String subject, String mimeType, String body, Instant at) {}

    public Outbox(Db db) {
        this.db = db;
    }

    void keep(String to, String subject, String mimeType, String body) {
        db.update(
                "insert into outbox_mail (recipient, subject, mime_type, body, queued_at) values (?, ?, ?, ?, ?)",
                to,
                subject,
                mimeType,
                body,
                System.currentTimeMillis());
    }

    /** The latest mails, newest first. */
    public List<Mail> mails() {
        return db.list(
                "select * from outbox_mail order by id desc limit " + SHOWN,
                row -> new Mail(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("mime_type"),
                        row.getString("body"),
                        Instant.ofEpochMilli(row.getLong("queued_at"))));
    }

    public void empty() {
        db.update("delete from outbox_mail");
    }
}
