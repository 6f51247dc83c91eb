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
 * Lets each person make a few costly requests at a time on this node, so that nobody starves the others. A request too
 * many waits for a moment first: a dashboard with twenty gadgets asks up to forty times at once and shall be answered.
 */
public final class RequestLimits {

    /** How many seconds somebody who is refused is told to wait. */
    static final int RETRY_AFTER_SECONDS = 5;
    /** Anonymous visitors share this name, which no user key is. */
    private static final String ANONYMOUS = "";

    private final int atOnce;
    private final int inLine;
    private final Duration patience;
    private final Map<String, Slots> slots = new ConcurrentHashMap<>();

    /**
     * @param atOnce requests of one person at a time
     * @param inLine how many more may wait for their turn; each holds a thread of Jira's meanwhile
     * @param patience how long they wait
     */
    public RequestLimits(int atOnce, int inLine, Duration patience) {
        this.atOnce = atOnce;
        this.inLine = inLine;
        this.patience = patience;
    }

    /**
     * @param userKey null for anonymous visitors
     * @throws Refusal if the person's turn does not come in time
     */
    <T> T within(String userKey, Supplier<T> work) {
        String name = userKey == null ? ANONYMOUS : userKey;
        Slots own = slots.compute(name, (key, known) -> (known == null ? new Slots(atOnce) : known).entered());
        try {
            if (own.inside > atOnce + inLine) {
                throw tooMany();
            }
            return own.take(patience, work);
        } finally {
            slots.compute(name, (key, known) -> known.left());
        }
    }

    private static Refusal tooMany() {
        return Refusal.because(
                Kind.TOO_MANY, "user", "clear-owner.rest.too-many-requests", Integer.toString(RETRY_AFTER_SECONDS));
    }

    /** People whose requests are under way or wait. */
    int people() {
        return slots.size();
    }

    /** Of one person, kept as long as one of their requests is here. */
    private static final class Slots {

        private final Semaphore free;
        private volatile int inside;

        private Slots(int atOnce) {
            this.free = new Semaphore(atOnce, true);
        }

        private Slots entered() {
            inside++;
            return this;
        }

        /** Null when nobody is left, so that the map forgets the person. */
        private Slots left() {
            inside--;
            return inside == 0 ? null : this;
        }

        private <T> T take(Duration patience, Supplier<T> work) {
            try {
                if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
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
