package io.clearowner.jira.snapshot;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.ClusterWork;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Counts every project once a day, in the first minutes of the server's day. After a stop it goes on with the projects
 * that have no count of the day yet.
 */
public final class SnapshotWalk implements ClusterWork {

    static final String TAKEN_ON = "io.clearowner.jira.snapshot.taken-on";
    /** A little more than a year, so that a year can be compared with the one before. */
    private static final int KEPT_DAYS = 400;

    private final SnapshotStore store;
    private final ProjectCount count;
    private final ProjectManager projects;
    private final PluginSettingsFactory settings;
    private final Runnable runSoon;
    private final Clock clock;

    /**
     * @param runSoon has the job look for work at once
     * @param clock   in the zone whose midnight begins a day
     */
    public SnapshotWalk(SnapshotStore store, ProjectCount count, ProjectManager projects,
            PluginSettingsFactory settings, Runnable runSoon, Clock clock) {
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
        if (today.toString().equals(settings.createGlobalSettings().get(TAKEN_ON))) {
            return Outcome.IDLE;
        }
        Set<Long> done = store.projectsOn(today);
        for (Project project : projects.getProjects()) {
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
        settings.createGlobalSettings().put(TAKEN_ON, today.toString());
        return Outcome.FINISHED;
    }

    /** Has today counted anew, soon. */
    public void again() {
        store.removeOn(LocalDate.now(clock));
        settings.createGlobalSettings().remove(TAKEN_ON);
        runSoon.run();
    }
}
