package io.clearowner.sandbox.model.field;

import io.clearowner.sandbox.model.db.Db;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The custom fields that the field configuration of a project hides
 * (https://confluence.atlassian.com/adminjiraserver/specifying-field-behavior-938847255.html): in the database, read
 * from memory. A service of the host.
 */
public final class HiddenFields {
    private final Db db;
    private volatile Map<Long, Set<String>> memory;

    public HiddenFields(Db db) {
        this.db = db;
        read();
    }

    public boolean hides(Long projectId, String fieldId) {
        return memory.getOrDefault(projectId, Set.of()).contains(fieldId);
    }

    public void set(long projectId, String fieldId, boolean hidden) {
        db.transactionally(() -> {
            db.update("delete from hidden_field where project = ? and fieldidentifier = ?", projectId, fieldId);
            if (hidden) {
                db.update("insert into hidden_field (project, fieldidentifier) values (?, ?)", projectId, fieldId);
            }
        });
        reload();
    }

    public void removeProject(long projectId) {
        db.update("delete from hidden_field where project = ?", projectId);
        reload();
    }

    private void reload() {
        read();
        db.notifyNodes("hiddenFields");
    }

    public void read() {
        Map<Long, Set<String>> hidden = new HashMap<>();
        db.list("select project, fieldidentifier from hidden_field", row -> hidden.computeIfAbsent(
                        row.getLong(1), any -> new HashSet<>())
                .add(row.getString(2)));
        memory = hidden;
    }
}
