package io.clearowner.jira.platform;

import io.clearowner.jira.platform.Refusal.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days in a row, by the server's calendar, as those are that issues are counted on.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** For so many days counts are kept. */
    public static final int MAX_DAYS = 400;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The last days, today included. */
    public static Period last(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }

    /** How many days these are. */
    public int days() {
        return (int) (to.toEpochDay() - from.toEpochDay() + 1);
    }

    /**
     * Reads two days as people and programs write them, such as 2026-01-31.
     *
     * @param from blank, as is {@code to}, for no period
     * @param to blank for today
     * @throws Refusal of the field {@code from} or {@code to}, if it has no day, one of which nothing can be known, or
     *     the days are in the wrong order
     */
    public static Optional<Period> read(String from, String to, LocalDate today) {
        if (from.isBlank() && to.isBlank()) {
            return Optional.empty();
        }
        if (from.isBlank()) {
            throw Refusal.because(Kind.INVALID, "from", "clear-owner.period.from.missing");
        }
        LocalDate first = day("from", from, today);
        LocalDate last = to.isBlank() ? today : day("to", to, today);
        LocalDate oldest = today.minusDays(MAX_DAYS - 1L);
        if (first.isBefore(oldest)) {
            throw Refusal.because(
                    Kind.INVALID, "from", "clear-owner.period.too-old", Integer.toString(MAX_DAYS), oldest.toString());
        }
        if (last.isBefore(first)) {
            throw Refusal.because(Kind.INVALID, "to", "clear-owner.period.order", first.toString());
        }
        return Optional.of(new Period(first, last));
    }

    private static LocalDate day(String field, String text, LocalDate today) {
        LocalDate day;
        try {
            if (!DAY.matcher(text.trim()).matches()) {
                throw new DateTimeException("other characters");
            }
            day = LocalDate.parse(text.trim());
        } catch (DateTimeException e) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.period.no-day", today.toString());
        }
        if (day.isAfter(today)) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.period.future", today.toString());
        }
        return day;
    }
}
