package io.clearowner.jira.rest;

import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits the costly requests that each person makes at a time on this node, so that one person cannot starve the
 * others. Excess requests wait briefly: a dashboard with twenty gadgets sends up to forty at once.
 */
public final class RequestLimits {

    /** The wait in the {@code Retry-After} header of a refusal. */
    static final int RETRY_AFTER_SECONDS = 5;
    /** Shared by all anonymous visitors; no user key is empty. */
    private static final String ANONYMOUS = "";
    /** Anonymous visitors cannot be told apart, so together they get the slots of so many people. */
    static final int ANONYMOUS_PEOPLE = 4;

    private final int maxRunning;
    private final int maxWaiting;
    private final Duration maxWait;
    private final Map<String, Slots> slots = new ConcurrentHashMap<>();

    /**
     * @param maxRunning requests of one person that run at a time
     * @param maxWaiting requests of one person that may wait; each blocks a thread of Jira
     * @param maxWait how long they wait
     */
    public RequestLimits(int maxRunning, int maxWaiting, Duration maxWait) {
        this.maxRunning = maxRunning;
        this.maxWaiting = maxWaiting;
        this.maxWait = maxWait;
    }

    /**
     * @param userKey null for anonymous visitors
     * @throws Refusal if too many requests wait or the wait is too long
     */
    <T> T run(String userKey, Supplier<T> work) {
        String name = userKey == null ? ANONYMOUS : userKey;
        int running = userKey == null ? ANONYMOUS_PEOPLE * maxRunning : maxRunning;
        Slots mine = slots.compute(name, (key, known) -> (known == null ? new Slots(running) : known).enter());
        try {
            if (mine.requests > running + maxWaiting) {
                throw tooMany();
            }
            return mine.run(maxWait, work);
        } finally {
            slots.compute(name, (key, known) -> known.leave());
        }
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
    private static final class Slots {

        private final Semaphore free;
        private volatile int requests;

        private Slots(int maxRunning) {
            this.free = new Semaphore(maxRunning, true);
        }

        private Slots enter() {
            requests++;
            return this;
        }

        /** Null after the last request, so that the map removes the entry. */
        private Slots leave() {
            requests--;
            return requests == 0 ? null : this;
        }

        private <T> T run(Duration maxWait, Supplier<T> work) {
            try {
                if (!free.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
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
