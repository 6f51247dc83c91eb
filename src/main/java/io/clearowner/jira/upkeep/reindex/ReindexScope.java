package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.ownership.UserKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The issues to re-index.
 *
 * @param kind what the subject refers to
 * @param subject an id or a user key; empty for everything and for lists, a dash for issues without clarity
 * @param issueIds ids of the listed issues, ascending and distinct; else empty
 * @param userKeys keys of the listed users, sorted and distinct; else empty
 */
public record ReindexScope(Kind kind, String subject, List<Long> issueIds, List<String> userKeys) {

    /** What the subject refers to. The ids are stored, so they never change. */
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

        /** @throws IllegalArgumentException if no kind has this id */
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

    /** All issues. */
    public static ReindexScope everything() {
        return new ReindexScope(Kind.EVERYTHING, "");
    }

    /** All issues of a project. */
    public static ReindexScope project(long projectId) {
        return new ReindexScope(Kind.PROJECT, String.valueOf(projectId));
    }

    /** All issues that the user owns in either role, directly or by inheritance. */
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

    /** Issues without clarity in the index: those indexed while the plugin was disabled. */
    public static ReindexScope withoutClarity() {
        return new ReindexScope(Kind.WITHOUT_CLARITY, "-");
    }

    /** The issues in an epic, and those that inherit from them; not the epic itself. */
    public static ReindexScope epic(long issueId) {
        return new ReindexScope(Kind.EPIC, String.valueOf(issueId));
    }
}
