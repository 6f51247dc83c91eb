package io.clearowner.sandbox.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in JQL: four formats, periods such as {@code -5d} or {@code 4w 2d}, and starts and ends. */
final class Dates {
    private static final Pattern PERIOD = Pattern.compile("([-+]?)\\s*((?:\\d{1,9}\\s*[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*([A-Za-z])");
    private static final Pattern INCREMENT = Pattern.compile("([-+]?\\d{1,9})\\s*([yMwdhm]?)");
    private static final Map<String, TemporalUnit> UNITS = Map.of(
            "y",
            ChronoUnit.YEARS,
            "M",
            ChronoUnit.MONTHS,
            "w",
            ChronoUnit.WEEKS,
            "d",
            ChronoUnit.DAYS,
            "h",
            ChronoUnit.HOURS,
            "m",
            ChronoUnit.MINUTES);
    private static final List<DateTimeFormatter> DAYS = formats("uuuu/M/d", "uuuu-M-d");
    private static final List<DateTimeFormatter> MINUTES = formats("uuuu/M/d H:m", "uuuu-M-d H:m");

    private Dates() {}

    private static List<DateTimeFormatter> formats(String... patterns) {
        return Arrays.stream(patterns)
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /** A date without a time is its midnight. */
    static Optional<ZonedDateTime> parse(String text, ZonedDateTime now) {
        String trimmed = text.trim();
        Matcher period = PERIOD.matcher(trimmed);
        if (period.matches()) {
            return added(period.group(2), period.group(1).equals("-") ? -1 : 1, now);
        }
        for (DateTimeFormatter format : MINUTES) {
            try {
                return Optional.of(LocalDateTime.parse(trimmed, format).atZone(now.getZone()));
            } catch (DateTimeException e) {
                continue;
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(trimmed, format).atStartOfDay(now.getZone()));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<ZonedDateTime> added(String period, int sign, ZonedDateTime now) {
        ZonedDateTime moment = now;
        Matcher part = PART.matcher(period);
        try {
            while (part.find()) {
                moment = moment.plus(sign * Long.parseLong(part.group(1)), UNITS.get(part.group(2)));
            }
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.of(moment);
    }

    /**
     * For startOfDay() and similar functions; the increment is in the same unit unless it has its own, as in
     * {@code -1w}.
     *
     * @return empty if the increment is invalid
     */
    static Optional<ZonedDateTime> edge(ChronoUnit unit, boolean end, String increment, ZonedDateTime now) {
        ZonedDateTime moment = now;
        if (increment != null) {
            Matcher matcher = INCREMENT.matcher(increment.trim());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            TemporalUnit step = matcher.group(2).isEmpty() ? unit : UNITS.get(matcher.group(2));
            moment = moment.plus(Long.parseLong(matcher.group(1)), step);
        }
        ZonedDateTime start = startOf(unit, moment);
        return Optional.of(end ? start.plus(1, unit).minusSeconds(1) : start);
    }

    private static ZonedDateTime startOf(ChronoUnit unit, ZonedDateTime moment) {
        LocalDate date = moment.toLocalDate();
        LocalDate first =
                switch (unit) {
                    case WEEKS -> date.with(WeekFields.of(Locale.getDefault()).dayOfWeek(), 1);
                    case MONTHS -> date.withDayOfMonth(1);
                    case YEARS -> date.withDayOfYear(1);
                    default -> date;
                };
        return first.atStartOfDay(moment.getZone());
    }
}
