package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.NamedValues;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** New owners by issue and role. Immutable once it is in use. */
public final class OwnerTable {

    public static final OwnerTable EMPTY = new OwnerTable();

    private final Map<Long, Map<Role, UserKey>> owners = new TreeMap<>();

    /** @return false, without a change, if the table names an owner of the role already */
    public boolean add(long issueId, Role role, UserKey owner) {
        return owners.computeIfAbsent(issueId, id -> new EnumMap<>(Role.class)).putIfAbsent(role, owner) == null;
    }

    public Optional<UserKey> owner(long issueId, Role role) {
        return Optional.ofNullable(owners.getOrDefault(issueId, Map.of()).get(role));
    }

    public SortedSet<Long> issueIds() {
        return new TreeSet<>(owners.keySet());
    }

    /** The number of owners in one role. */
    public long count(Role role) {
        return owners.values().stream().filter(roles -> roles.containsKey(role)).count();
    }

    /** Serializes the table for {@link #read}. */
    public String write() {
        return owners.entrySet().stream()
                .flatMap(issue -> issue.getValue().entrySet().stream()
                        .map(entry -> NamedValues.line(
                                issue.getKey() + ":" + entry.getKey().id(),
                                entry.getValue().value())))
                .collect(Collectors.joining("\n"));
    }

    /** @param text as {@link #write} returned it */
    public static OwnerTable read(String text) {
        OwnerTable table = new OwnerTable();
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            int equals = line.indexOf('=');
            if (colon > 0 && equals > colon) {
                table.add(
                        Long.parseLong(line.substring(0, colon)),
                        Role.byId(line.substring(colon + 1, equals)).orElseThrow(),
                        new UserKey(NamedValues.decode(line.substring(equals + 1))));
            }
        }
        return table;
    }
}
