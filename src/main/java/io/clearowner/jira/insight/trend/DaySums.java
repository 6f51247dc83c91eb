package io.clearowner.jira.insight.trend;

import io.clearowner.jira.insight.trend.Trend.Day;
import io.clearowner.jira.store.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Adds up the counts of projects by day, so that no more than one row of each day is in memory. */
final class DaySums {

    private final LocalDate last;
    private final Map<LocalDate, Day> days = new TreeMap<>();

    /** @param last later days are left out */
    DaySums(LocalDate last) {
        this.last = last;
    }

    void add(Snapshot snapshot) {
        if (snapshot.day().isAfter(last)) {
            return;
        }
        days.merge(
                snapshot.day(),
                new Day(
                        snapshot.day(),
                        snapshot.issues(),
                        snapshot.assessed(),
                        snapshot.unclear(),
                        snapshot.vision(),
                        snapshot.execution()),
                (a, b) -> new Day(
                        a.day(),
                        a.issues() + b.issues(),
                        sum(a.assessed(), b.assessed()),
                        a.unclear() + b.unclear(),
                        a.vision() + b.vision(),
                        a.execution() + b.execution()));
    }

    /** Unknown if either is, as for days before it was counted. */
    private static OptionalLong sum(OptionalLong a, OptionalLong b) {
        return a.isPresent() && b.isPresent() ? OptionalLong.of(a.getAsLong() + b.getAsLong()) : OptionalLong.empty();
    }

    /** Oldest first. */
    List<Day> days() {
        return List.copyOf(days.values());
    }
}
