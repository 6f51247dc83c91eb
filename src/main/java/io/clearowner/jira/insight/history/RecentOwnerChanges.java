package io.clearowner.jira.insight.history;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the owner changes of the issues requested last for a minute, as long as the issues do not change. Bounded by
 * the number of changes, since one issue can have thousands.
 */
final class RecentOwnerChanges {

    /** A few megabytes. */
    static final int MAX_EVENTS = 20_000;

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<Long, Kept> issues = new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    RecentOwnerChanges(Clock clock) {
        this.clock = clock;
    }

    private record Kept(Timestamp updated, Instant at, List<OwnershipEvent> owners) {

        /** An issue without changes takes memory too. */
        int size() {
            return owners.size() + 1;
        }
    }

    /** @param read reads the changes if they are not known */
    List<OwnershipEvent> of(Issue issue, Supplier<List<OwnershipEvent>> read) {
        Timestamp updated = issue.getUpdated();
        if (updated == null) {
            return read.get();
        }
        Instant now = clock.instant();
        return known(issue.getId(), updated, now).orElseGet(() -> {
            List<OwnershipEvent> owners = read.get();
            keep(issue.getId(), new Kept(updated, now, owners));
            return owners;
        });
    }

    private synchronized Optional<List<OwnershipEvent>> known(long issueId, Timestamp updated, Instant now) {
        return Optional.ofNullable(issues.get(issueId))
                .filter(kept ->
                        kept.updated().equals(updated) && now.isBefore(kept.at().plus(KEPT_FOR)))
                .map(Kept::owners);
    }

    /** Keeps the latest issue, however many changes it has. */
    private synchronized void keep(long issueId, Kept latest) {
        Kept before = issues.put(issueId, latest);
        events += latest.size() - (before == null ? 0 : before.size());
        Iterator<Kept> leastRecent = issues.values().iterator();
        while (events > MAX_EVENTS && issues.size() > 1) {
            events -= leastRecent.next().size();
            leastRecent.remove();
        }
    }
}
