package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a transfer is to do.
 *
 * <p>The scope is one of {@code jql}, {@code owner} and {@code table}; the others are empty.
 *
 * @param jql finds the issues
 * @param owner whose roles and areas are handed over
 * @param table names an imported table, by whose entries roles are changed
 * @param projectId the only project that may be changed; empty for all
 * @param condition which roles of the issues are changed
 * @param person for {@link TransferCondition#PERSON}; empty for other conditions
 * @param sources by role, as {@link SourceKind} reads them, tried in order; a role without sources is left alone
 * @param areas whether projects and components that {@code owner} owns are handed over, too
 * @param reason shown with the transfer; empty for none
 * @param mail whether each new owner gets one mail
 * @param limit maximum number of issues that a new owner holds in both roles together; 0 for no limit
 */
public record TransferPlan(
        Optional<String> jql,
        Optional<UserKey> owner,
        Optional<String> table,
        OptionalLong projectId,
        TransferCondition condition,
        Optional<UserKey> person,
        Map<Role, List<String>> sources,
        boolean areas,
        Optional<String> reason,
        Asking asking,
        boolean mail,
        int limit) {

    public TransferPlan {
        if (Stream.of(jql, owner, table).filter(Optional::isPresent).count() != 1) {
            throw new IllegalArgumentException("scope: expected one of JQL, owner and table");
        }
        if (person.isPresent() != (condition == TransferCondition.PERSON)) {
            throw new IllegalArgumentException("person: expected for the condition person only");
        }
        if (limit < 0) {
            throw new IllegalArgumentException("limit: expected at least 0, was " + limit);
        }
        Map<Role, List<String>> copy = new EnumMap<>(Role.class);
        sources.forEach((role, texts) -> {
            if (!texts.isEmpty()) {
                copy.put(role, List.copyOf(texts));
            }
        });
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("sources: expected some for at least one role");
        }
        sources = copy;
    }

    public boolean concerns(Role role) {
        return sources.containsKey(role);
    }

    /** The person to whom the sources give a role without looking at the issue; empty if there is no such one. */
    public Optional<UserKey> onlyPerson(Role role) {
        List<String> texts = sources.getOrDefault(role, List.of());
        return texts.size() == 1 ? Sources.personForAll(texts.get(0)) : Optional.empty();
    }
}
