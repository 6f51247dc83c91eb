package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Stores the counts of every project by day. */
public final class SnapshotStore {

    private static final String COLUMNS = String.join(
            ", ",
            "ID",
            SnapshotAo.PROJECT_ID,
            SnapshotAo.DAY,
            SnapshotAo.ISSUES,
            SnapshotAo.ASSESSED,
            SnapshotAo.UNCLEAR,
            SnapshotAo.VISION,
            SnapshotAo.EXECUTION);

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
        Set<Long> projects = new HashSet<>();
        stream(
                Query.select(COLUMNS).where(SnapshotAo.DAY + " = ?", day.toEpochDay()),
                snapshot -> projects.add(snapshot.projectId()));
        return projects;
    }

    /** Ids of projects that had open issues on that day or later. */
    public Set<Long> projectsWithIssuesFrom(LocalDate day) {
        Set<Long> projects = new HashSet<>();
        stream(
                Query.select(COLUMNS)
                        .where(SnapshotAo.DAY + " >= ? AND " + SnapshotAo.ISSUES + " > ?", day.toEpochDay(), 0L),
                snapshot -> projects.add(snapshot.projectId()));
        return projects;
    }

    /** Counts of one project from that day on, oldest first. */
    public List<Snapshot> ofProject(long projectId, LocalDate from) {
        return Arrays.stream(ao.find(
                        SnapshotAo.class,
                        Query.select()
                                .where(
                                        SnapshotAo.PROJECT_ID + " = ? AND " + SnapshotAo.DAY + " >= ?",
                                        projectId,
                                        from.toEpochDay())
                                .order(SnapshotAo.DAY)))
                .map(SnapshotStore::snapshot)
                .toList();
    }

    /** Passes the counts of all projects from that day on to the consumer, unordered, and keeps none. */
    public void from(LocalDate day, Consumer<Snapshot> consumer) {
        stream(Query.select(COLUMNS).where(SnapshotAo.DAY + " >= ?", day.toEpochDay()), consumer);
    }

    public void removeBefore(LocalDate day) {
        ao.deleteWithSQL(SnapshotAo.class, SnapshotAo.DAY + " < ?", day.toEpochDay());
    }

    private static String key(Snapshot snapshot) {
        return snapshot.projectId() + ":" + snapshot.day().toEpochDay();
    }

    /** A site with many projects has hundreds of thousands of rows. */
    private void stream(Query query, Consumer<Snapshot> consumer) {
        ao.stream(SnapshotAo.class, query, row -> consumer.accept(snapshot(row)));
    }

    private static Snapshot snapshot(SnapshotAo row) {
        return new Snapshot(
                row.getProjectId(),
                LocalDate.ofEpochDay(row.getDay()),
                row.getIssues(),
                row.getAssessed() == null ? OptionalLong.empty() : OptionalLong.of(row.getAssessed()),
                row.getUnclear(),
                row.getVision(),
                row.getExecution());
    }
}
