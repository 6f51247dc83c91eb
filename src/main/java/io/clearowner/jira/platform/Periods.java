package io.clearowner.jira.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Makes periods that end today, by the server's calendar. */
public final class Periods {

    private final Clock clock;

    /** @param clock in the zone whose days count */
    public Periods(Clock clock) {
        this.clock = clock;
    }

    /** The last days, today included. */
    public Period last(int days) {
        return Period.last(days, LocalDate.now(clock));
    }

    /**
     * Reads two days, which may be given instead of a number of days.
     *
     * @param from null or blank, as is {@code to}, for no period
     * @param to null or blank for today
     * @throws Refusal as {@link Period#read}
     */
    public Optional<Period> read(String from, String to) {
        return Period.read(from == null ? "" : from, to == null ? "" : to, LocalDate.now(clock));
    }
}
