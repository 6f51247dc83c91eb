package io.clearowner.sandbox.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A way in which a real Jira might differ from what the plugin expects; none is planted unless asked for. */
public enum Deviation {
    /** No {@code IssueEvent} is published. */
    NO_ISSUE_EVENTS,
    /** Each {@code IssueEvent} waits until it is released, last one first, and then comes twice. */
    HELD_ISSUE_EVENTS;

    /** As in the option {@code --deviation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException naming those that exist */
    public static Deviation byCode(String code) {
        return Arrays.stream(values())
                .filter(deviation -> deviation.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--deviation must be one of "
                        + Arrays.stream(values()).map(Deviation::code).collect(Collectors.joining(", "))
                        + ", was " + code));
    }

    /** The deviations of a running sandbox, as a service. */
    public record Planted(Set<Deviation> deviations) {
        public boolean has(Deviation deviation) {
            return deviations.contains(deviation);
        }
    }
}
