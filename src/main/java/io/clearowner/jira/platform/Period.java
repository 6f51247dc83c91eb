package io.clearowner.jira.platform;

import io.clearowner.jira.platform.Refusal.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of days in the server's time zone.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** Number of days for which counts are kept. */
    public static final int MAX_DAYS = 400;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The period of so many days that ends today. */
    public static Period last(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }

    /** The number of days. */
    public int days() {
        return (int) (to.toEpochDay() - from.toEpochDay() + 1);
    }

    /**
     * Parses two days in the format 2026-01-31.
     *
     * @param from blank, like {@code to}, for no period
     * @param to blank for today
     * @throws Refusal naming the field {@code from} or {@code to} if the day is malformed, too old or in the future, or
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
                throw new DateTimeException("not yyyy-MM-dd");
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
