package io.clearowner.jira.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Creates periods that end today, in the server's time zone. */
public final class Periods {

    private final Clock clock;

    /** @param clock its zone decides what today is */
    public Periods(Clock clock) {
        this.clock = clock;
    }

    /** The period of so many days that ends today. */
    public Period last(int days) {
        return Period.last(days, LocalDate.now(clock));
    }

    /**
     * Parses two days.
     *
     * @param from null or blank, like {@code to}, for no period
     * @param to null or blank for today
     * @throws Refusal as {@link Period#read}
     */
    public Optional<Period> read(String from, String to) {
        return Period.read(from == null ? "" : from, to == null ? "" : to, LocalDate.now(clock));
    }
}
