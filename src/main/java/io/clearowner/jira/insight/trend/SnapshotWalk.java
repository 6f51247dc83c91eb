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
 * Counts every project once a day, in the first minutes of the server's day. After a stop it goes on with the projects
 * that have no count of the day yet.
 */
public final class SnapshotWalk implements ClusterWork {

    static final String ASKED = "io.clearowner.jira.snapshot.asked-for";
    static final String TAKEN_ON = "io.clearowner.jira.snapshot.taken-on";
    /** A little more than a year, so that a year can be compared with the one before. */
    private static final int KEPT_DAYS = Period.MAX_DAYS;

    private final SnapshotStore store;
    private final ProjectCount count;
    private final ProjectManager projects;
    private final PluginSettingsFactory settings;
    private final Runnable runSoon;
    private final Clock clock;

    /**
     * @param runSoon has the job look for work at once
     * @param clock in the zone whose midnight begins a day
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
        Object asked = settings.createGlobalSettings().get(ASKED);
        if (complete(today) && asked == null) {
            return Outcome.IDLE;
        }
        // Who asks wants every project counted anew; each count takes the place of the day's old one.
        Set<Long> done = asked == null ? store.projectsOn(today) : Set.of();
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
        store.removeBefore(today.minusDays(KEPT_DAYS));
        PluginSettings global = settings.createGlobalSettings();
        global.put(TAKEN_ON, today.toString());
        if (asked != null && asked.equals(global.get(ASKED))) {
            global.remove(ASKED);
        }
        return Outcome.FINISHED;
    }

    private List<Project> unarchived() {
        return projects.getProjects().stream()
                .filter(project -> !Archive.contains(project))
                .toList();
    }

    /** Whether every project was counted on that day, which is today; days before are as complete as they will be. */
    boolean complete(LocalDate today) {
        return today.toString().equals(settings.createGlobalSettings().get(TAKEN_ON));
    }

    /**
     * How far the count of today is.
     *
     * @param counted projects that are counted
     * @param asked whether somebody asked for a new count, which waits or is under way
     */
    public record Today(LocalDate day, int counted, int projects, boolean asked) {}

    public Today today() {
        LocalDate today = LocalDate.now(clock);
        Set<Long> done = store.projectsOn(today);
        List<Project> all = unarchived();
        int counted = (int)
                all.stream().filter(project -> done.contains(project.getId())).count();
        return new Today(
                today, counted, all.size(), settings.createGlobalSettings().get(ASKED) != null);
    }

    /** Has today counted anew, soon. */
    public void again() {
        settings.createGlobalSettings().put(ASKED, UUID.randomUUID().toString());
        runSoon.run();
    }
}
