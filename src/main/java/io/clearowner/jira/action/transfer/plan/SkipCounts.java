package io.clearowner.jira.action.transfer.plan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of roles that a plan leaves as they are. Not thread-safe. */
public final class SkipCounts {

    private static final String ALREADY = "already";

    private long already;
    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);

    /** Counts a decision that changes nothing; ignores others. */
    public void add(Decision decision) {
        if (decision instanceof Decision.Already) {
            already++;
        } else if (decision instanceof Decision.Skip skip) {
            add(skip.reason());
        }
    }

    public void add(SkipReason reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    /** Roles that have the owner that the plan would give them. */
    public long already() {
        return already;
    }

    /** Roles that are skipped, by the code of the reason; only reasons that occur. */
    public Map<String, Long> byReason() {
        Map<String, Long> codes = new LinkedHashMap<>();
        skipped.forEach((reason, count) -> codes.put(reason.code(), count));
        return codes;
    }

    /** Serializes the counts for {@link #read}. */
    public String write() {
        String reasons = skipped.entrySet().stream()
                .map(entry -> "," + entry.getKey().code() + "=" + entry.getValue())
                .collect(Collectors.joining());
        return ALREADY + "=" + already + reasons;
    }

    /** @param text as {@link #write} returned it; empty for none */
    public static SkipCounts read(String text) {
        SkipCounts counts = new SkipCounts();
        if (!text.isEmpty()) {
            for (String part : text.split(",")) {
                int split = part.indexOf('=');
                long number = Long.parseLong(part.substring(split + 1));
                String code = part.substring(0, split);
                if (code.equals(ALREADY)) {
                    counts.already = number;
                } else {
                    SkipReason.byCode(code).ifPresent(reason -> counts.skipped.put(reason, number));
                }
            }
        }
        return counts;
    }
}
