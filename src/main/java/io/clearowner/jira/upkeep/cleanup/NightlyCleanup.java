package io.clearowner.jira.upkeep.cleanup;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.cluster.ClusterWork;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes data about deleted issues, projects, components and people from our tables once a night. */
public final class NightlyCleanup implements ClusterWork {

    private static final String DONE_ON = "io.clearowner.jira.cleanup.done-on";
    private static final String PEOPLE = "io.clearowner.jira.cleanup.people";
    private static final LocalTime FROM = LocalTime.of(2, 0);
    private static final Logger log = LoggerFactory.getLogger(NightlyCleanup.class);

    private final GoneIssues issues;
    private final GoneProjects projects;
    private final GoneComponents components;
    private final GonePeople people;
    private final PastTransfers transfers;
    private final PluginSettingsFactory settings;
    private final Clock clock;

    /** @param clock in the time zone that defines nights */
    public NightlyCleanup(
            GoneIssues issues,
            GoneProjects projects,
            GoneComponents components,
            GonePeople people,
            PastTransfers transfers,
            PluginSettingsFactory settings,
            Clock clock) {
        this.issues = issues;
        this.projects = projects;
        this.components = components;
        this.people = people;
        this.transfers = transfers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        String today = now.toLocalDate().toString();
        PluginSettings global = settings.createGlobalSettings();
        if (now.toLocalTime().isBefore(FROM) || today.equals(global.get(DONE_ON))) {
            return Outcome.IDLE;
        }
        int goneIssues = issues.remove(cancelled);
        if (cancelled.getAsBoolean()) {
            return Outcome.CANCELLED;
        }
        int goneProjects = projects.remove();
        int goneComponents = components.remove();
        int gonePeople = people.replace();
        transfers.remove();
        global.put(PEOPLE, String.valueOf(peopleReplaced() + gonePeople));
        global.put(DONE_ON, today);
        log.info(
                "Removed the rows of {} issues, {} projects and {} components that are gone, and the keys of {} people",
                goneIssues,
                goneProjects,
                goneComponents,
                gonePeople);
        return Outcome.FINISHED;
    }

    /** The number of people whose key has been replaced so far. */
    public long peopleReplaced() {
        Object count = settings.createGlobalSettings().get(PEOPLE);
        return count instanceof String text && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The day of the last run; empty if there was none. */
    public String lastDay() {
        return settings.createGlobalSettings().get(DONE_ON) instanceof String day ? day : "";
    }
}
