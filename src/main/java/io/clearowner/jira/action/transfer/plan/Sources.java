package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The sources of one plan. */
public final class Sources {

    /** To read a source without asking it for anybody. */
    private static final SourceKind.Site NOTHING = new SourceKind.Site(
            new AreaOwners() {
                @Override
                public Optional<UserKey> ofComponent(long componentId, Role role) {
                    return Optional.empty();
                }

                @Override
                public Optional<UserKey> ofProject(long projectId, Role role) {
                    return Optional.empty();
                }
            },
            OwnerTable.EMPTY);

    private final Map<Role, List<SuccessorSource>> sources = new EnumMap<>(Role.class);
    private final People people;

    /** @throws IllegalArgumentException if a text names no source; {@link #valid} tells before */
    Sources(TransferPlan plan, AreaOwners areas, OwnerTable table, People people) {
        SourceKind.Site site = new SourceKind.Site(areas, table);
        this.people = people;
        plan.sources().forEach((role, texts) -> sources.put(role, parsed(texts, site)));
    }

    /**
     * Sources for one role, without a plan and its table.
     *
     * @throws IllegalArgumentException if a text names no source
     */
    public Sources(Role role, List<String> texts, AreaOwners areas, People people) {
        this.people = people;
        sources.put(role, parsed(texts, new SourceKind.Site(areas, OwnerTable.EMPTY)));
    }

    private static List<SuccessorSource> parsed(List<String> texts, SourceKind.Site site) {
        return texts.stream()
                .map(text ->
                        SourceKind.parse(text, site).orElseThrow(() -> new IllegalArgumentException("source: " + text)))
                .toList();
    }

    /** Whether the text names a source. */
    public static boolean valid(String text) {
        return SourceKind.parse(text, NOTHING).isPresent();
    }

    /** The person whom the text names; empty for a source that looks at the issue, and for a text that names none. */
    public static Optional<UserKey> person(String text) {
        return SourceKind.parse(text, NOTHING).flatMap(SuccessorSource::person);
    }

    /** The person to whom the text gives a role on every issue; empty for other sources. */
    static Optional<UserKey> personForAll(String text) {
        return SourceKind.parse(text, NOTHING)
                .filter(PersonSource.class::isInstance)
                .flatMap(SuccessorSource::person);
    }

    /** Whether the text names the table of the plan. */
    public static boolean isTable(String text) {
        return text.equals(SourceKind.TABLE.code());
    }

    /** The codes of all kinds of sources. */
    public static List<String> codes() {
        return SourceKind.codes();
    }

    /** The successor that a plan found, or why it found none. */
    public record Found(Optional<Successor> successor, SkipReason otherwise) {}

    /**
     * Tries the sources in order until one has somebody who is eligible: active, able to browse the issue, and below
     * the limit.
     *
     * @param belowLimit whether a person may get one more role
     */
    public Found find(Role role, IssueFacts issue, Predicate<UserKey> belowLimit) {
        SkipReason otherwise = SkipReason.NOBODY;
        for (SuccessorSource source : sources.getOrDefault(role, List.of())) {
            Optional<Successor> candidate = source.successor(role, issue);
            if (candidate.isPresent()) {
                Optional<SkipReason> obstacle =
                        candidate.get().owner().flatMap(user -> obstacle(user, issue, belowLimit));
                if (obstacle.isEmpty()) {
                    return new Found(candidate, SkipReason.NOBODY);
                }
                otherwise = otherwise == SkipReason.NOBODY ? obstacle.get() : otherwise;
            }
        }
        return new Found(Optional.empty(), otherwise);
    }

    private Optional<SkipReason> obstacle(UserKey user, IssueFacts issue, Predicate<UserKey> belowLimit) {
        if (!people.active(user)) {
            return Optional.of(SkipReason.INACTIVE);
        }
        if (!people.canBrowse(user, issue)) {
            return Optional.of(SkipReason.NO_ACCESS);
        }
        return belowLimit.test(user) ? Optional.empty() : Optional.of(SkipReason.OVER_LIMIT);
    }
}
