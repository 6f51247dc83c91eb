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

    private final int atOnce;
    private final int inLine;
    private final Duration patience;
    private final Map<String, Slots> slots = new ConcurrentHashMap<>();

    /**
     * @param atOnce requests of one person that run at a time
     * @param inLine requests of one person that may wait; each blocks a thread of Jira
     * @param patience how long they wait
     */
    public RequestLimits(int atOnce, int inLine, Duration patience) {
        this.atOnce = atOnce;
        this.inLine = inLine;
        this.patience = patience;
    }

    /**
     * @param userKey null for anonymous visitors
     * @throws Refusal if too many requests wait or the wait is too long
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

    /** Number of people with requests that run or wait. */
    int people() {
        return slots.size();
    }

    /** The slots of one person; removed when the person's last request ends. */
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

        /** Null after the last request, so that the map removes the entry. */
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
