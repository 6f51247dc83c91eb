package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Stores the counts of every project by day. */
public final class SnapshotStore {

    private final ActiveObjects ao;

    public SnapshotStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Replaces the counts of that project and day. */
    public void put(Snapshot snapshot) {
        Transactions.run(ao, () -> {
            ao.deleteWithSQL(SnapshotAo.class, SnapshotAo.DAY_KEY + " = ?", key(snapshot));
            Map<String, Object> columns = Rows.columns();
            columns.put(SnapshotAo.PROJECT_ID, snapshot.projectId());
            columns.put(SnapshotAo.DAY, snapshot.day().toEpochDay());
            columns.put(SnapshotAo.ISSUES, snapshot.issues());
            snapshot.assessed().ifPresent(assessed -> columns.put(SnapshotAo.ASSESSED, assessed));
            columns.put(SnapshotAo.UNCLEAR, snapshot.unclear());
            columns.put(SnapshotAo.VISION, snapshot.vision());
            columns.put(SnapshotAo.EXECUTION, snapshot.execution());
            columns.put(SnapshotAo.DAY_KEY, key(snapshot));
            ao.create(SnapshotAo.class, columns);
        });
    }

    /** Ids of projects with counts of that day. */
    public Set<Long> projectsOn(LocalDate day) {
        return find(Query.select().where(SnapshotAo.DAY + " = ?", day.toEpochDay())).stream()
                .map(Snapshot::projectId)
                .collect(Collectors.toSet());
    }

    /** Counts of one project from that day on, oldest first. */
    public List<Snapshot> ofProject(long projectId, LocalDate from) {
        return find(Query.select()
                .where(SnapshotAo.PROJECT_ID + " = ? AND " + SnapshotAo.DAY + " >= ?", projectId, from.toEpochDay())
                .order(SnapshotAo.DAY));
    }

    /** Counts of all projects from that day on, unordered. */
    public List<Snapshot> from(LocalDate day) {
        return find(Query.select().where(SnapshotAo.DAY + " >= ?", day.toEpochDay()));
    }

    public void removeBefore(LocalDate day) {
        ao.deleteWithSQL(SnapshotAo.class, SnapshotAo.DAY + " < ?", day.toEpochDay());
    }

    private static String key(Snapshot snapshot) {
        return snapshot.projectId() + ":" + snapshot.day().toEpochDay();
    }

    private List<Snapshot> find(Query query) {
        return Arrays.stream(ao.find(SnapshotAo.class, query))
                .map(row -> new Snapshot(
                        row.getProjectId(),
                        LocalDate.ofEpochDay(row.getDay()),
                        row.getIssues(),
                        row.getAssessed() == null ? OptionalLong.empty() : OptionalLong.of(row.getAssessed()),
                        row.getUnclear(),
                        row.getVision(),
                        row.getExecution()))
                .toList();
    }
}
