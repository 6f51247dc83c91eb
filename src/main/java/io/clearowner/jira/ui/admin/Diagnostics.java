package io.clearowner.jira.ui.admin;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.ApplicationProperties;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import io.clearowner.jira.upkeep.reindex.ReindexProgress;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.jar.Manifest;

/**
 * Collects what support asks for first, as text to copy. In English, whatever the reader's language, since it is passed
 * on; without names of people, projects or issues.
 */
public final class Diagnostics {

    private final ApplicationProperties jira;
    private final StoredOwnershipFields fields;
    private final Policies policies;
    private final Reindexing reindexing;
    private final Reconciliation reconciliation;
    private final StoredAreaOwners areaOwners;
    private final StoredCommitments commitments;
    private final SnapshotStore snapshots;
    private final RecentProblems problems;
    private final Clock clock;

    public Diagnostics(
            ApplicationProperties jira,
            StoredOwnershipFields fields,
            Policies policies,
            Reindexing reindexing,
            Reconciliation reconciliation,
            StoredAreaOwners areaOwners,
            StoredCommitments commitments,
            SnapshotStore snapshots,
            RecentProblems problems,
            Clock clock) {
        this.jira = jira;
        this.fields = fields;
        this.policies = policies;
        this.reindexing = reindexing;
        this.reconciliation = reconciliation;
        this.areaOwners = areaOwners;
        this.commitments = commitments;
        this.snapshots = snapshots;
        this.problems = problems;
        this.clock = clock;
    }

    /** The text, one fact per line. Failures are those of this node; their messages are in the log. */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add("Clear Owner " + version() + ", " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
        text.add(jira.getDisplayName() + " " + jira.getVersion());
        Runtime runtime = Runtime.getRuntime();
        text.add("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ", "
                + runtime.availableProcessors() + " processors, heap "
                + (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576 + " of " + runtime.maxMemory() / 1_048_576
                + " MB, time zone " + clock.getZone());
        for (OwnershipField ownershipField : OwnershipField.values()) {
            text.add("Field " + ownershipField.typeKey() + ": "
                    + fields.find(ownershipField).map(Diagnostics::field).orElse("missing"));
        }
        text.add("Policies: " + policies.savedForProjects().size() + " projects with their own; reasons anywhere "
                + policies.reasonsAnywhere());
        text.add("Caches of this node: " + policies.savedForProjects().size() + " policies of projects, "
                + areaOwners.size() + " owners of projects and components, " + commitments.cacheUse()
                + " with waivers or confirmations");
        ReindexProgress progress = reindexing.progress();
        text.add("Re-index: " + progress.state() + ", " + progress.done() + " of " + progress.total() + ", failed "
                + progress.failed() + ", queue " + reindexing.queueLength());
        text.add("Reconciliation: "
                + reconciliation.finished().stream()
                        .findFirst()
                        .map(run -> "last finished "
                                + run.finishedAt().map(Object::toString).orElse("?") + ", inspected " + run.lookedAt()
                                + ", repaired " + run.repaired() + ", failed " + run.failed())
                        .orElse("none finished yet")
                + (reconciliation.current().isPresent() ? "; one waits or runs" : ""));
        LocalDate today = LocalDate.now(clock);
        text.add("Snapshots: " + snapshots.projectsOn(today).size() + " projects on " + today + ", "
                + snapshots.projectsOn(today.minusDays(1)).size() + " on the day before");
        text.add("Jobs: re-index, reconciliation, snapshots and others check for work every minute, on one "
                + "node at a time");
        text.add("Failures on this node since the app was enabled: "
                + (problems.last().isEmpty() ? "none" : ""));
        problems.last()
                .forEach(problem -> text.add("  " + problem.at().truncatedTo(ChronoUnit.SECONDS) + " " + problem.where()
                        + ": " + problem.kinds()));
        return text.toString();
    }

    private static String field(CustomField field) {
        return field.getId()
                + (field.getCustomFieldSearcher() == null ? ", no searcher" : ", searchable")
                + (field.isAllProjects()
                        ? ", all projects"
                        : ", " + field.getAssociatedProjectObjects().size() + " projects");
    }

    private static String version() {
        try (InputStream manifest = Diagnostics.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return Optional.ofNullable(
                            manifest == null
                                    ? null
                                    : new Manifest(manifest).getMainAttributes().getValue("Bundle-Version"))
                    .orElse("of unknown version");
        } catch (IOException e) {
            return "of unknown version";
        }
    }
}
