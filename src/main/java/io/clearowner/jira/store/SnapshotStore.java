package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Keeps a count of every project for each day. */
public final class SnapshotStore {

    private final ActiveObjects ao;

    public SnapshotStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** In place of what was counted on that day before. */
    public void put(Snapshot snapshot) {
        Transactions.run(ao, () -> {
            ao.deleteWithSQL(SnapshotAo.class, SnapshotAo.DAY_KEY + " = ?", key(snapshot));
            ao.create(
                    SnapshotAo.class,
                    Map.of(
                            SnapshotAo.PROJECT_ID, snapshot.projectId(),
                            SnapshotAo.DAY, snapshot.day().toEpochDay(),
                            SnapshotAo.ISSUES, snapshot.issues(),
                            SnapshotAo.UNCLEAR, snapshot.unclear(),
                            SnapshotAo.VISION, snapshot.vision(),
                            SnapshotAo.EXECUTION, snapshot.execution(),
                            SnapshotAo.DAY_KEY, key(snapshot)));
        });
    }

    /** Projects that were counted on that day. */
    public Set<Long> projectsOn(LocalDate day) {
        return find(Query.select().where(SnapshotAo.DAY + " = ?", day.toEpochDay())).stream()
                .map(Snapshot::projectId)
                .collect(Collectors.toSet());
    }

    /** Of one project, from that day on, oldest first. */
    public List<Snapshot> ofProject(long projectId, LocalDate from) {
        return find(Query.select()
                .where(SnapshotAo.PROJECT_ID + " = ? AND " + SnapshotAo.DAY + " >= ?", projectId, from.toEpochDay())
                .order(SnapshotAo.DAY));
    }

    /** Of every project, from that day on, in no order. */
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
                        row.getUnclear(),
                        row.getVision(),
                        row.getExecution()))
                .toList();
    }
}
