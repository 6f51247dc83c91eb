package io.clearowner.jira.upkeep.directory;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SeenPeople;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects directory events about people and re-indexes what they own a second later. A synchronization publishes
 * thousands of events on its own thread, which only adds names to memory here. If the node is killed before they are
 * stored, the nightly reconciliation repairs the index.
 */
public final class DirectoryChanges {

    /** Maximum number of names in one burst. Beyond it, everything is re-indexed. */
    static final int MOST = 50_000;

    private static final Logger log = LoggerFactory.getLogger(DirectoryChanges.class);
    private static final long SOON_MILLIS = 1_000;
    private static final long MINUTE_MILLIS = 60_000;

    private final UserManager users;
    private final PersonStore people;
    private final SeenPeople seen;
    private final Policies policies;
    private final Reindexing reindexing;
    private final RecentProblems problems;
    private ScheduledExecutorService executor;
    private Burst burst = new Burst();

    public DirectoryChanges(
            UserManager users,
            PersonStore people,
            SeenPeople seen,
            Policies policies,
            Reindexing reindexing,
            RecentProblems problems) {
        this.users = users;
        this.people = people;
        this.seen = seen;
        this.policies = policies;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    /** Starts to store collected names, one second after they arrive. */
    public synchronized void start() {
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "clear-owner-directory-changes");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::write, MINUTE_MILLIS, MINUTE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Stores what is still collected and stops. */
    public void stop() {
        ScheduledExecutorService stopped;
        synchronized (this) {
            stopped = executor;
            executor = null;
        }
        if (stopped != null) {
            stopped.shutdownNow();
        }
        write();
    }

    /** Adds people who were created, deactivated or deleted. */
    void peopleChanged(Collection<String> names) {
        collect(names, true);
    }

    /** Adds people whose permissions may have changed. Names of groups may be among them. */
    void accessChanged(Collection<String> names) {
        collect(names, false);
    }

    private synchronized void collect(Collection<String> names, boolean peopleThemselves) {
        boolean first = burst.empty();
        burst.add(names, peopleThemselves);
        if (first && executor != null) {
            try {
                executor.schedule(this::write, SOON_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                log.debug("Stopping; what is collected is written by the stop itself", e);
            }
        }
    }

    /** Requests a re-index of what the collected people own. After a failure, keeps them for the next minute. */
    void write() {
        writeNames();
        Burst taken;
        synchronized (this) {
            taken = burst;
            burst = new Burst();
        }
        if (taken.empty()) {
            return;
        }
        try {
            request(taken);
        } catch (RuntimeException e) {
            log.error("Cannot have issues re-indexed after changes in the user directory; trying again", e);
            problems.add("changes in the user directory", e);
            synchronized (this) {
                burst.add(taken);
            }
        }
    }

    private void writeNames() {
        Map<String, String> names = seen.take();
        if (names.isEmpty()) {
            return;
        }
        try {
            people.remember(names);
        } catch (RuntimeException e) {
            log.warn("Cannot write down the names of owners; trying again", e);
            problems.add("names of owners", e);
            seen.putBack(names);
        }
    }

    private void request(Burst taken) {
        if (taken.overflow) {
            reindexing.request();
            return;
        }
        Set<UserKey> keys = new HashSet<>(keysOf(taken.people));
        if (!taken.access.isEmpty() && policies.reasonsInForce().contains(Reasons.NO_ACCESS)) {
            for (String name : taken.access) {
                ApplicationUser user = users.getUserByName(name);
                if (user != null) {
                    keys.add(UserKeys.of(user));
                }
            }
        }
        if (!keys.isEmpty()) {
            reindexing.request(ReindexScope.owners(keys));
        }
    }

    /** The keys of people who have or had these names, from Jira and from our own table. */
    // Unverified on Jira 11: whether the key of a deleted account is still found by its name. Where it is not, only
    // people whose issues were assessed since the last update of the app are found; the others by the next night.
    private Set<UserKey> keysOf(Collection<String> names) {
        Set<UserKey> keys = new HashSet<>();
        Set<String> gone = new LinkedHashSet<>();
        for (String name : names) {
            ApplicationUser user = users.getUserByName(name);
            if (user != null) {
                keys.add(UserKeys.of(user));
            } else {
                gone.add(name);
                ApplicationUser former = users.getUserByNameEvenWhenUnknown(name);
                if (former != null && former.getKey() != null) {
                    keys.add(UserKeys.of(former));
                }
            }
        }
        keys.addAll(people.keysOf(gone));
        return keys;
    }

    /** What was collected since the last time it was stored. */
    private static final class Burst {

        private final Set<String> people = new LinkedHashSet<>();
        private final Set<String> access = new LinkedHashSet<>();
        private boolean overflow;

        private boolean empty() {
            return people.isEmpty() && access.isEmpty() && !overflow;
        }

        private void add(Collection<String> names, boolean peopleThemselves) {
            if (!overflow) {
                (peopleThemselves ? people : access).addAll(names);
                if (people.size() + access.size() > MOST) {
                    overflow = true;
                    people.clear();
                    access.clear();
                }
            }
        }

        private void add(Burst other) {
            add(other.people, true);
            add(other.access, false);
            overflow |= other.overflow;
        }
    }
}
