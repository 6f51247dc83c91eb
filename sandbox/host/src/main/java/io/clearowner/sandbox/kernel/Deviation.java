package io.clearowner.sandbox.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way in which a real Jira might differ from what the plugin expects; none is planted unless asked for. Most can be
 * planted and removed while the sandbox runs.
 */
public enum Deviation {
    /** No {@code IssueEvent} is published. */
    NO_ISSUE_EVENTS,
    /** Each {@code IssueEvent} waits until it is released, last one first, and then comes twice. */
    HELD_ISSUE_EVENTS,
    /** An {@code IssueEvent} does not say what was changed. */
    EVENTS_WITHOUT_CHANGES,
    /** The change history of issues is empty. */
    NO_CHANGE_HISTORY,
    /** The time of the last update is not indexed. */
    UPDATED_NOT_INDEXED,
    /** The exact text searcher indexes nothing for a calculated field. */
    CALCULATED_TEXT_NOT_INDEXED,
    /** The user searcher indexes nothing for a calculated field. */
    CALCULATED_USERS_NOT_INDEXED,
    /** A field gets the free text searcher instead of the one for exact text. */
    OTHER_SEARCHER,
    /** The exact text searcher ignores case. */
    CASE_INSENSITIVE_TEXT,
    /** Text fields take no JQL functions. */
    NO_FUNCTIONS_ON_TEXT,
    /** Issues outside the contexts of a field are indexed with it. */
    CONTEXTS_IGNORED,
    /** JQL compares keys of issues as text. */
    KEYS_AS_TEXT,
    /** Searches find what the searching person may not see. */
    SEARCH_IGNORES_PERMISSIONS,
    /** The search for users finds nobody for an empty query. */
    NO_EMPTY_USER_QUERY,
    /** Issues can only be indexed one by one. */
    NO_BATCH_INDEX,
    /** Resetting a cached reference does nothing. */
    CACHES_NEVER_RESET,
    /** A cluster lock is given to everybody who asks. */
    LOCKS_ALWAYS_FREE,
    /** No job runs. */
    SCHEDULER_STOPPED,
    /** There is no mail queue. */
    NO_MAIL_QUEUE,
    /** There is no component for field configurations. */
    NO_FIELD_LAYOUT_MANAGER,
    /** An edit does not reach the custom field. */
    EDITS_NOT_STORED,
    /** The user searcher indexes nothing for a stored field. */
    STORED_USERS_NOT_INDEXED,
    /** Searches beyond the default limits of OpenSearch are refused: 10,000 results, 1,024 clauses. */
    SEARCH_LIMITS,
    /** The package with the events of groups is not exported; only from the start. */
    NO_GROUP_EVENTS;

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
    public static final class Planted {
        private volatile Set<Deviation> deviations;

        public Planted(Set<Deviation> deviations) {
            plant(deviations);
        }

        /** Replaces all that are planted. */
        public void plant(Set<Deviation> now) {
            Set<Deviation> copy = EnumSet.noneOf(Deviation.class);
            copy.addAll(now);
            deviations = copy;
        }

        public boolean has(Deviation deviation) {
            return deviations.contains(deviation);
        }
    }
}
