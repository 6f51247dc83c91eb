package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Stores dry runs, at most one per user. Every node sees them. */
public final class DryRunStore {

    private final ActiveObjects ao;

    public DryRunStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds a run and deletes the user's previous one. */
    public void add(String token, PolicyScope scope, PolicySettings settings, UserKey by, Instant at) {
        ao.deleteWithSQL(DryRunAo.class, DryRunAo.REQUESTED_BY + " = ?", by.value());
        String text = PolicyText.write(settings);
        Map<String, Object> columns = Rows.columns();
        columns.put(DryRunAo.TOKEN, token);
        columns.put(DryRunAo.SCOPE, PolicyStore.name(scope));
        columns.put(DryRunAo.SETTINGS, text.isEmpty() ? null : text);
        columns.put(DryRunAo.REQUESTED_BY, by.value());
        columns.put(DryRunAo.REQUESTED_AT, at.toEpochMilli());
        columns.put(DryRunAo.FINISHED_AT, 0L);
        columns.put(DryRunAo.CURSOR_PROJECT, 0L);
        columns.put(DryRunAo.DONE, 0L);
        columns.put(DryRunAo.TOTAL, 0L);
        ao.create(DryRunAo.class, columns);
    }

    public Optional<StoredDryRun> find(String token) {
        return row(token).map(DryRunStore::record);
    }

    /** The unfinished run that was requested first. */
    public Optional<StoredDryRun> next() {
        return Rows.first(ao.find(
                        DryRunAo.class,
                        Query.select()
                                .where(DryRunAo.FINISHED_AT + " = 0")
                                .order(DryRunAo.ID + " ASC")
                                .limit(1)))
                .map(DryRunStore::record);
    }

    /** @return false if the run was deleted meanwhile */
    public boolean progress(String token, long cursorProject, long done, long total, String findings) {
        return change(token, row -> {
            row.setCursorProject(cursorProject);
            row.setDone(done);
            row.setTotal(total);
            row.setFindings(findings.isEmpty() ? null : findings);
        });
    }

    public void finish(String token, Instant at) {
        change(token, row -> row.setFinishedAt(at.toEpochMilli()));
    }

    public void remove(String token) {
        ao.deleteWithSQL(DryRunAo.class, DryRunAo.TOKEN + " = ?", token);
    }

    public void removeRequestedBefore(Instant time) {
        ao.deleteWithSQL(DryRunAo.class, DryRunAo.REQUESTED_AT + " < ?", time.toEpochMilli());
    }

    private boolean change(String token, Consumer<DryRunAo> change) {
        Optional<DryRunAo> row = row(token);
        row.ifPresent(existing -> {
            change.accept(existing);
            existing.save();
        });
        return row.isPresent();
    }

    private Optional<DryRunAo> row(String token) {
        return Rows.first(ao.find(DryRunAo.class, Query.select().where(DryRunAo.TOKEN + " = ?", token)));
    }

    private static StoredDryRun record(DryRunAo row) {
        return new StoredDryRun(
                row.getToken(),
                PolicyStore.scope(row.getScope()),
                PolicyText.read(row.getSettings() == null ? "" : row.getSettings()),
                new UserKey(row.getRequestedBy()),
                Instant.ofEpochMilli(row.getRequestedAt()),
                row.getFinishedAt() != 0,
                row.getCursorProject(),
                row.getDone(),
                row.getTotal(),
                row.getFindings() == null ? "" : row.getFindings());
    }
}
