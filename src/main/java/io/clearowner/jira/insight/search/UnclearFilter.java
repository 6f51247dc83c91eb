package io.clearowner.jira.insight.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which unclear issues are listed. */
public enum UnclearFilter {
    VISION,
    EXECUTION,
    EITHER,
    BOTH;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in REST and preferences. */
    public String id() {
        return id;
    }

    public static Optional<UnclearFilter> byId(String id) {
        return Arrays.stream(values()).filter(filter -> filter.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(UnclearFilter::id).toList();
    }
}
