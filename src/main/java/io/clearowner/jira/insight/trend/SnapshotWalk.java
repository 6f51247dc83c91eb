package io.clearowner.jira.insight.trend;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Counts every project once a day, in the first minutes of the server's day. After a stop it resumes with the projects
 * not counted that day.
 */
public final class SnapshotWalk implements ClusterWork {

    static final String REQUESTED = "io.clearowner.jira.snapshot.asked-for";
    static final String TAKEN_ON = "io.clearowner.jira.snapshot.taken-on";
    /** A little more than a year, to compare a year with the one before. */
    private static final int RETENTION_DAYS = Period.MAX_DAYS;

    private final SnapshotStore store;
    private final ProjectCount count;
    private final ProjectManager projects;
    private final PluginSettingsFactory settings;
    private final Runnable runSoon;
    private final Clock clock;

    /**
     * @param runSoon triggers the job
     * @param clock its time zone defines when a day begins
     */
    public SnapshotWalk(
            SnapshotStore store,
            ProjectCount count,
            ProjectManager projects,
            PluginSettingsFactory settings,
            Runnable runSoon,
            Clock clock) {
        this.store = store;
        this.count = count;
        this.projects = projects;
        this.settings = settings;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        LocalDate today = LocalDate.now(clock);
        Object request = settings.createGlobalSettings().get(REQUESTED);
        if (complete(today) && request == null) {
            return Outcome.IDLE;
        }
        // A request recounts every project; each count replaces the day's previous one.
        Set<Long> done = request == null ? store.projectsOn(today) : Set.of();
        for (Project project : unarchived()) {
            if (cancelled.getAsBoolean()) {
                return Outcome.CANCELLED;
            }
            if (done.contains(project.getId())) {
                continue;
            }
            Optional<Snapshot> counted = count.of(project.getId(), today);
            if (counted.isEmpty()) {
                return Outcome.POSTPONED;
            }
            store.put(counted.get());
        }
        store.removeBefore(today.minusDays(RETENTION_DAYS));
        PluginSettings global = settings.createGlobalSettings();
        global.put(TAKEN_ON, today.toString());
        if (request != null && request.equals(global.get(REQUESTED))) {
            global.remove(REQUESTED);
        }
        return Outcome.FINISHED;
    }

    private List<Project> unarchived() {
        return projects.getProjects().stream()
                .filter(project -> !Archive.contains(project))
                .toList();
    }

    /** Whether every project was counted today. Counts of earlier days do not change any more. */
    boolean complete(LocalDate today) {
        return today.toString().equals(settings.createGlobalSettings().get(TAKEN_ON));
    }

    /**
     * Progress of today's count.
     *
     * @param counted projects already counted
     * @param requested whether a requested recount waits or runs
     */
    public record Today(LocalDate day, int counted, int projects, boolean requested) {}

    public Today today() {
        LocalDate today = LocalDate.now(clock);
        Set<Long> done = store.projectsOn(today);
        List<Project> all = unarchived();
        int counted = (int)
                all.stream().filter(project -> done.contains(project.getId())).count();
        return new Today(
                today, counted, all.size(), settings.createGlobalSettings().get(REQUESTED) != null);
    }

    /** Requests a recount of today. */
    public void requestRecount() {
        settings.createGlobalSettings().put(REQUESTED, UUID.randomUUID().toString());
        runSoon.run();
    }
}
