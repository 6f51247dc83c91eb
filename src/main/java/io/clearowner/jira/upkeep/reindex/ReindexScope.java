package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.ownership.UserKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which issues to index again.
 *
 * @param kind what the subject names
 * @param subject an id or a user's key; empty for everything and for what is named one by one, a dash for what has no
 *     clarity
 * @param issueIds ids of the named issues, ascending and without doubles; else empty
 * @param userKeys keys of the named people, in order and without doubles; else empty
 */
public record ReindexScope(Kind kind, String subject, List<Long> issueIds, List<String> userKeys) {

    /** What the subject names. The ids are stored, so they never change. */
    public enum Kind {
        EVERYTHING("everything"),
        PROJECT("project"),
        OWNER("owner"),
        OWNERS("owners"),
        ISSUES("issues"),
        COMPONENT("component"),
        EPIC("epic"),
        WITHOUT_CLARITY("unjudged");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** @throws IllegalArgumentException for an id that no kind has */
        static Kind byId(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kind: " + id));
        }
    }

    public ReindexScope {
        issueIds = List.copyOf(issueIds);
        userKeys = List.copyOf(userKeys);
    }

    private ReindexScope(Kind kind, String subject) {
        this(kind, subject, List.of(), List.of());
    }

    /** Every issue there is. */
    public static ReindexScope everything() {
        return new ReindexScope(Kind.EVERYTHING, "");
    }

    /** All issues of a project. */
    public static ReindexScope project(long projectId) {
        return new ReindexScope(Kind.PROJECT, String.valueOf(projectId));
    }

    /** All issues that the person owns in either role, own or inherited. */
    public static ReindexScope owner(UserKey user) {
        return new ReindexScope(Kind.OWNER, user.value());
    }

    /** All issues that any of them owns in either role, own or inherited. */
    public static ReindexScope owners(Collection<UserKey> users) {
        List<String> keys =
                users.stream().map(UserKey::value).sorted().distinct().toList();
        return keys.size() == 1
                ? new ReindexScope(Kind.OWNER, keys.get(0))
                : new ReindexScope(Kind.OWNERS, "", List.of(), keys);
    }

    /** These issues, and those that inherit from them. */
    public static ReindexScope issues(Collection<Long> issueIds) {
        return new ReindexScope(
                Kind.ISSUES, "", issueIds.stream().sorted().distinct().toList(), List.of());
    }

    /** All issues with the component, and those that inherit from them. */
    public static ReindexScope component(long componentId) {
        return new ReindexScope(Kind.COMPONENT, String.valueOf(componentId));
    }

    /** What was indexed while the plugin was disabled, and has no clarity. */
    public static ReindexScope withoutClarity() {
        return new ReindexScope(Kind.WITHOUT_CLARITY, "-");
    }

    /** The issues in an epic, and those that inherit from them; not the epic itself. */
    public static ReindexScope epic(long issueId) {
        return new ReindexScope(Kind.EPIC, String.valueOf(issueId));
    }
}
