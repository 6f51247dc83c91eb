package io.clearowner.jira.upkeep.directory;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.BackgroundThread;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SeenPeople;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects directory events about people and re-indexes what they own a second later. A synchronization publishes
 * thousands of events on its own thread. That thread only looks up a user by name, which Jira answers from its cache,
 * and adds the key to memory. The key is looked up at once because the person may be renamed within the second. If the
 * node is killed before the keys are stored, the nightly reconciliation repairs the index.
 */
public final class DirectoryChanges {

    /** Maximum number of people in one burst. Beyond it, everything is re-indexed. */
    static final int MOST = 50_000;

    private static final Logger log = LoggerFactory.getLogger(DirectoryChanges.class);
    private static final long SOON_MILLIS = 1_000;
    private static final long MINUTE_MILLIS = 60_000;

    private final UserManager users;
    private final PersonStore people;
    private final SeenPeople seen;
    private final Policies policies;
    private final Reindexing reindexing;
    private final Consumer<Set<UserKey>> departures;
    private final RecentProblems problems;
    /** New names by user key. */
    private final Map<String, String> renamed = new ConcurrentHashMap<>();

    private ScheduledExecutorService executor;
    private Burst burst = new Burst();
    private boolean writing;

    /** @param departures called with people who may have departed, once what they own is to be indexed again */
    public DirectoryChanges(
            UserManager users,
            PersonStore people,
            SeenPeople seen,
            Policies policies,
            Reindexing reindexing,
            Consumer<Set<UserKey>> departures,
            RecentProblems problems) {
        this.users = users;
        this.people = people;
        this.seen = seen;
        this.policies = policies;
        this.reindexing = reindexing;
        this.departures = departures;
        this.problems = problems;
    }

    /** Starts to store collected people, one second after they arrive. */
    public synchronized void start() {
        executor = BackgroundThread.named("clear-owner-directory-changes");
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
        Burst added = new Burst();
        for (String name : names) {
            keyOf(name).ifPresentOrElse(added.people::add, () -> added.gone.add(name));
        }
        collect(added);
    }

    /** Adds people whose permissions may have changed. Names of groups may be among them and are ignored. */
    void accessChanged(Collection<String> names) {
        Burst added = new Burst();
        names.forEach(name -> keyOf(name).ifPresent(added.access::add));
        collect(added);
    }

    /** Stores a person's new name within a minute if the person is a known owner. */
    void renamed(String name) {
        if (renamed.size() < MOST) {
            keyOf(name).ifPresent(key -> renamed.put(key.value(), name));
        }
    }

    private Optional<UserKey> keyOf(String name) {
        try {
            return Optional.ofNullable(users.getUserByName(name)).map(UserKeys::of);
        } catch (RuntimeException e) {
            log.error("Cannot look up the user of a directory event", e);
            problems.add("changes in the user directory", e);
            return Optional.empty();
        }
    }

    private synchronized void collect(Burst added) {
        boolean first = burst.empty();
        burst.add(added);
        if (first && !burst.empty() && executor != null) {
            try {
                executor.schedule(this::write, SOON_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                log.debug("Stopping; what is collected is written by the stop itself", e);
            }
        }
    }

    /** Whether this node still has changes whose re-index is not requested yet. */
    public synchronized boolean waiting() {
        return writing || !burst.empty();
    }

    /** Requests a re-index of what the collected people own. After a failure, keeps them for the next minute. */
    void write() {
        writeNames();
        Burst taken;
        synchronized (this) {
            if (burst.empty()) {
                return;
            }
            taken = burst;
            burst = new Burst();
            writing = true;
        }
        try {
            request(taken);
            taken = new Burst();
        } catch (RuntimeException e) {
            log.error("Cannot have issues re-indexed after changes in the user directory; trying again", e);
            problems.add("changes in the user directory", e);
        } finally {
            synchronized (this) {
                burst.add(taken);
                writing = false;
            }
        }
    }

    private void writeNames() {
        Map<String, String> names = seen.take();
        Map<String, String> newNames = new HashMap<>(renamed);
        newNames.forEach(renamed::remove);
        try {
            if (!names.isEmpty()) {
                people.remember(names);
            }
            if (!newNames.isEmpty()) {
                people.rename(newNames);
            }
        } catch (RuntimeException e) {
            log.warn("Cannot write down the names of owners; trying again", e);
            problems.add("names of owners", e);
            seen.putBack(names);
            newNames.forEach(renamed::putIfAbsent);
        }
    }

    private void request(Burst taken) {
        if (taken.overflow) {
            reindexing.request();
            return;
        }
        Set<UserKey> keys = new HashSet<>(taken.people);
        keys.addAll(formerKeysOf(taken.gone));
        Set<UserKey> comeOrGone = Set.copyOf(keys);
        if (!taken.access.isEmpty() && policies.reasonsInForce().contains(Reasons.NO_ACCESS)) {
            keys.addAll(taken.access);
        }
        if (!keys.isEmpty()) {
            reindexing.request(ReindexScope.owners(keys));
        }
        departures.accept(comeOrGone);
    }

    /** The keys of people who had these names, from Jira and from our own table. */
    // Unverified on Jira 11: whether the key of a deleted account is still found by its name. Where it is not, only
    // people whose issues were assessed since the last update of the app are found; the others by the next night.
    private Set<UserKey> formerKeysOf(Collection<String> names) {
        Set<UserKey> keys = new HashSet<>(people.keysOf(names));
        for (String name : names) {
            ApplicationUser former = users.getUserByNameEvenWhenUnknown(name);
            if (former != null && former.getKey() != null) {
                keys.add(UserKeys.of(former));
            }
        }
        return keys;
    }

    /** What was collected since the last time it was stored. */
    private static final class Burst {

        private final Set<UserKey> people = new HashSet<>();
        private final Set<UserKey> access = new HashSet<>();
        private final Set<String> gone = new HashSet<>();
        private boolean overflow;

        private boolean empty() {
            return people.isEmpty() && access.isEmpty() && gone.isEmpty() && !overflow;
        }

        private void add(Burst other) {
            overflow |= other.overflow;
            people.addAll(other.people);
            access.addAll(other.access);
            gone.addAll(other.gone);
            if (overflow || people.size() + access.size() + gone.size() > MOST) {
                overflow = true;
                people.clear();
                access.clear();
                gone.clear();
            }
        }
    }
}
