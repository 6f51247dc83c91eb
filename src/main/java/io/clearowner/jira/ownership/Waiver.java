package io.clearowner.jira.ownership;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An issue needs no owner in a role until a date.
 *
 * @param until the last day of the waiver
 */
public record Waiver(LocalDate until) {

    public Waiver {
        Objects.requireNonNull(until, "until");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
