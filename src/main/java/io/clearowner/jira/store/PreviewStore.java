package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Stores previews of transfers, at most one per user. Every node sees them. */
public final class PreviewStore {

    private final ActiveObjects ao;

    public PreviewStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Adds a preview and deletes the user's previous one. Synchronized, so that concurrent requests delete each other's
     * previews. Two nodes at the same time may leave two, which are deleted by the next request or after a day.
     */
    public synchronized StoredPreview add(String token, String plan, UserKey by, Instant at) {
        return Transactions.run(ao, () -> {
            ao.deleteWithSQL(TransferPreviewAo.class, TransferPreviewAo.REQUESTED_BY + " = ?", by.value());
            Map<String, Object> columns = Rows.columns();
            columns.put(TransferPreviewAo.TOKEN, token);
            columns.put(TransferPreviewAo.PLAN_TEXT, plan);
            columns.put(TransferPreviewAo.REQUESTED_BY, by.value());
            columns.put(TransferPreviewAo.REQUESTED_AT, at.toEpochMilli());
            columns.put(TransferPreviewAo.FINISHED_AT, 0L);
            columns.put(TransferPreviewAo.CURSOR_ISSUE, 0L);
            columns.put(TransferPreviewAo.DONE, 0L);
            columns.put(TransferPreviewAo.TOTAL, -1L);
            return record(ao.create(TransferPreviewAo.class, columns));
        });
    }

    public Optional<StoredPreview> find(String token) {
        return row(token).map(PreviewStore::record);
    }

    /** The unfinished preview that was requested first. */
    public Optional<StoredPreview> next() {
        return Rows.first(ao.find(
                        TransferPreviewAo.class,
                        Query.select()
                                .where(TransferPreviewAo.FINISHED_AT + " = 0")
                                .order(TransferPreviewAo.ID + " ASC")
                                .limit(1)))
                .map(PreviewStore::record);
    }

    /** @return false if the preview was deleted meanwhile */
    public boolean progress(String token, long cursorIssue, long done, long total, String findings) {
        return change(token, row -> {
            row.setCursorIssue(cursorIssue);
            row.setDone(done);
            row.setTotal(total);
            row.setFindings(findings.isEmpty() ? null : findings);
        });
    }

    public void finish(String token, Instant at) {
        change(token, row -> row.setFinishedAt(at.toEpochMilli()));
    }

    /** Ends the preview early. */
    public void fail(String token, String problem, Instant at) {
        change(token, row -> {
            row.setProblem(problem);
            row.setFinishedAt(at.toEpochMilli());
        });
    }

    public void remove(String token) {
        ao.deleteWithSQL(TransferPreviewAo.class, TransferPreviewAo.TOKEN + " = ?", token);
    }

    public void removeRequestedBefore(Instant time) {
        ao.deleteWithSQL(TransferPreviewAo.class, TransferPreviewAo.REQUESTED_AT + " < ?", time.toEpochMilli());
    }

    private boolean change(String token, Consumer<TransferPreviewAo> change) {
        Optional<TransferPreviewAo> row = row(token);
        row.ifPresent(existing -> {
            change.accept(existing);
            existing.save();
        });
        return row.isPresent();
    }

    private Optional<TransferPreviewAo> row(String token) {
        return Rows.first(
                ao.find(TransferPreviewAo.class, Query.select().where(TransferPreviewAo.TOKEN + " = ?", token)));
    }

    private static StoredPreview record(TransferPreviewAo row) {
        return new StoredPreview(
                row.getToken(),
                row.getPlanText(),
                new UserKey(row.getRequestedBy()),
                Instant.ofEpochMilli(row.getRequestedAt()),
                row.getFinishedAt() != 0,
                row.getCursorIssue(),
                row.getDone(),
                row.getTotal(),
                row.getFindings() == null ? "" : row.getFindings(),
                Optional.ofNullable(row.getProblem()));
    }
}
