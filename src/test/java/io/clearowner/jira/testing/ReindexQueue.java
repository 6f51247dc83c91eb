package io.clearowner.jira.testing;

import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SeenPeople;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.ReindexWork;
import io.clearowner.jira.upkeep.directory.DirectoryChanges;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The queue of what is to be indexed again, over a database of its own. */
public final class ReindexQueue {

    private final TestDatabase database = TestDatabase.h2();
    public final ReindexStore store = new ReindexStore(database.ao());
    /** How often the job was woken up. */
    public final AtomicInteger wakeUps = new AtomicInteger();

    public final Reindexing reindexing = new Reindexing(store, wakeUps::incrementAndGet, Clock.systemUTC());

    /** What waits, as it is told: {@code everything}, {@code owner ann}, {@code project 10000}, {@code issues 7, 8}. */
    public List<String> waiting() {
        return store.unfinished().stream().map(ReindexQueue::told).toList();
    }

    private static String told(ReindexWork work) {
        if (work.kind().equals(ReindexStore.EVERYTHING)) {
            return "everything";
        }
        String named = work.userKeys().isEmpty()
                ? String.join(
                        ", ", work.issueIds().stream().map(String::valueOf).toList())
                : String.join(", ", work.userKeys());
        return work.kind() + " " + (named.isEmpty() ? work.subject() : named);
    }

    /** What the directory told and this queue has yet to get. Nothing is handed over unless a test starts it. */
    public DirectoryChanges directoryChanges(UserManager users) {
        return new DirectoryChanges(
                users,
                new PersonStore(database.ao()),
                new SeenPeople(),
                new TestPolicies().policies,
                reindexing,
                people -> {},
                new RecentProblems(Clock.systemUTC()));
    }

    /** Forgets what waits, as if it had been indexed. */
    public void clear() {
        database.empty();
    }

    /** From now on requests fail, until {@link #recover()}. */
    public void breakDown() {
        database.breakDown();
    }

    public void recover() {
        database.recover();
    }
}
