package io.clearowner.sandbox.web.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Formats times for pages, in UTC. */
public final class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Times() {}

    public static String minute(Date date) {
        return date == null ? "" : MINUTE.format(Instant.ofEpochMilli(date.getTime()));
    }
}
