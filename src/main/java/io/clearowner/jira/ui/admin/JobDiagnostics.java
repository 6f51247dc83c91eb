package io.clearowner.jira.ui.admin;

import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.upkeep.cleanup.NightlyCleanup;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import io.clearowner.jira.upkeep.reindex.ReindexProgress;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The lines of {@link Diagnostics} on jobs. */
public final class JobDiagnostics {

    private final Reindexing reindexing;
    private final Reconciliation reconciliation;
    private final SnapshotStore snapshots;
    private final NightlyCleanup cleanup;
    private final PersonStore people;
    private final Clock clock;

    public JobDiagnostics(
            Reindexing reindexing,
            Reconciliation reconciliation,
            SnapshotStore snapshots,
            NightlyCleanup cleanup,
            PersonStore people,
            Clock clock) {
        this.reindexing = reindexing;
        this.reconciliation = reconciliation;
        this.snapshots = snapshots;
        this.cleanup = cleanup;
        this.people = people;
        this.clock = clock;
    }

    List<String> lines() {
        return List.of(
                reindex(),
                reconciliation(),
                snapshots(),
                cleanup(),
                "Jobs: re-index, reconciliation, snapshots and others check for work every minute, on one node at a "
                        + "time");
    }

    private String reindex() {
        ReindexProgress progress = reindexing.progress();
        return "Re-index: " + progress.state() + ", " + progress.done() + " of " + progress.total() + ", failed "
                + progress.failed() + ", queue " + reindexing.queueLength();
    }

    private String reconciliation() {
        return "Reconciliation: "
                + reconciliation.finished().stream()
                        .findFirst()
                        .map(JobDiagnostics::finished)
                        .orElse("none finished yet")
                + (reconciliation.current().isPresent() ? "; one waits or runs" : "");
    }

    private static String finished(ReconciliationRun run) {
        return "last finished " + run.finishedAt().map(Object::toString).orElse("?") + ", inspected " + run.compared()
                + ", repaired " + run.repaired() + ", failed " + run.failed();
    }

    private String cleanup() {
        String last = cleanup.lastDay();
        return "Cleanup: " + (last.isEmpty() ? "never ran yet" : "last on " + last) + "; people without an account "
                + people.missing() + ", replaced by a neutral key so far " + cleanup.peopleReplaced();
    }

    private String snapshots() {
        LocalDate today = LocalDate.now(clock);
        return "Snapshots: " + snapshots.projectsOn(today).size() + " projects on " + today + ", "
                + snapshots.projectsOn(today.minusDays(1)).size() + " on the day before";
    }
}
