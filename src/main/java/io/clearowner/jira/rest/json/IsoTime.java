package io.clearowner.jira.rest.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Formats instants for REST: ISO 8601 in UTC, to the second. */
public final class IsoTime {

    private IsoTime() {}

    public static String of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
