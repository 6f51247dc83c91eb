package io.clearowner.jira.rest;

import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Limits the costly requests that each person makes at a time on this node, so that one person cannot starve the
 * others. Excess requests wait briefly: a dashboard with twenty gadgets sends up to forty at once. Waiting also slows a
 * client down that ignores refusals and repeats its requests at once.
 */
public final class RequestLimits {

    /** The wait in the {@code Retry-After} header of a refusal. */
    static final int RETRY_AFTER_SECONDS = 5;
    /** The length of a pause, in times of the request before it. */
    static final int PAUSE = 3;
    /**
     * Shared by all anonymous visitors, who therefore count as one person: addresses do not tell them apart behind a
     * proxy. They can delay each other, but nobody who is logged in. No user key is empty.
     */
    private static final String ANONYMOUS = "";

    private final int maxRunning;
    private final int maxWaiting;
    private final Duration maxWait;
    private final Time time;
    private final Map<String, Slots> slots = new ConcurrentHashMap<>();

    /**
     * @param maxRunning requests of one person that run at a time
     * @param maxWaiting requests of one person that may wait; each blocks a thread of Jira
     * @param maxWait how long they wait
     */
    public RequestLimits(int maxRunning, int maxWaiting, Duration maxWait) {
        this(maxRunning, maxWaiting, maxWait, new Time() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long nanos) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(nanos);
            }
        });
    }

    RequestLimits(int maxRunning, int maxWaiting, Duration maxWait, Time time) {
        this.maxRunning = maxRunning;
        this.maxWaiting = maxWaiting;
        this.maxWait = maxWait;
        this.time = time;
    }

    /** Measures and spends time, in nanoseconds. */
    interface Time {

        long nanos();

        void sleep(long nanos) throws InterruptedException;
    }

    /** Four turns at most, and no more than half of the cores, but two, since a download keeps one for long. */
    public static int turns(int cores) {
        return Math.max(2, Math.min(4, cores / 2));
    }

    /**
     * @param userKey null for anonymous visitors
     * @throws Refusal if too many requests wait or the wait is too long
     */
    <T> T run(String userKey, Supplier<T> work) {
        return run(userKey, mine -> mine.free.take(deadline(), work));
    }

    /**
     * Like {@link #run}, for reads that no page sends in parallel: one of each person runs at a time, and takes one of
     * the person's turns. If more of the person's requests are under way, the next one starts after a pause that is
     * {@link #PAUSE} times as long as this one ran, so that a flood of requests takes a fraction of one core. A client
     * that sends one request after the other never waits.
     *
     * @param userKey null for anonymous visitors
     * @throws Refusal if too many requests wait or the wait is too long
     */
    <T> T runOneByOne(String userKey, Supplier<T> work) {
        long deadline = deadline();
        return run(
                userKey,
                mine -> mine.oneByOne.take(deadline, () -> {
                    mine.awaitEndOfPause(deadline);
                    return mine.free.take(deadline, () -> mine.thenPause(work));
                }));
    }

    private <T> T run(String userKey, Function<Slots, T> work) {
        String name = userKey == null ? ANONYMOUS : userKey;
        Slots mine = slots.compute(name, (key, known) -> (known == null ? new Slots() : known).enter());
        try {
            if (mine.requests > maxRunning + maxWaiting) {
                throw tooMany();
            }
            return work.apply(mine);
        } finally {
            slots.compute(name, (key, known) -> known.leave());
        }
    }

    private long deadline() {
        return time.nanos() + maxWait.toNanos();
    }

    private static Refusal tooMany() {
        return Refusal.because(
                Kind.TOO_MANY, "user", "clear-owner.rest.too-many-requests", Integer.toString(RETRY_AFTER_SECONDS));
    }

    /** Number of people with requests that run or wait. */
    int people() {
        return slots.size();
    }

    /** The slots of one person; removed when the person's last request ends. */
    private final class Slots {

        private final Turns free = new Turns(maxRunning);
        private final Turns oneByOne = new Turns(1);
        private volatile int requests;
        /** Guarded by {@link #oneByOne}. */
        private long pauseEnds = time.nanos();

        private Slots enter() {
            requests++;
            return this;
        }

        /** Null after the last request, so that the map removes the entry. */
        private Slots leave() {
            requests--;
            return requests == 0 ? null : this;
        }

        private void awaitEndOfPause(long deadline) {
            long pause = pauseEnds - time.nanos();
            if (pause > 0 && pauseEnds - deadline > 0) {
                throw tooMany();
            }
            if (pause > 0) {
                try {
                    time.sleep(pause);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw tooMany();
                }
            }
        }

        private <T> T thenPause(Supplier<T> work) {
            long start = time.nanos();
            try {
                return work.get();
            } finally {
                long end = time.nanos();
                pauseEnds = end + Math.min(PAUSE * (end - start), maxWait.toNanos() / 2);
            }
        }
    }

    /** Turns that are taken in the order of the requests. */
    private final class Turns {

        private final Semaphore free;

        private Turns(int turns) {
            this.free = new Semaphore(turns, true);
        }

        private <T> T take(long deadline, Supplier<T> work) {
            try {
                if (!free.tryAcquire(deadline - time.nanos(), TimeUnit.NANOSECONDS)) {
                    throw tooMany();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw tooMany();
            }
            try {
                return work.get();
            } finally {
                free.release();
            }
        }
    }
}
