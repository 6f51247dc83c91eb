package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.ownership.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings of a module as a workflow stores them, all texts. Their names never change, because the workflows of
 * every site have them.
 */
record ModuleArgs(Map<?, ?> args) {

    private static final String SEPARATOR = ",";

    /** Empty if it is missing. */
    String text(String name) {
        return Objects.toString(args.get(name), "").trim();
    }

    /** Codes in their order, none for an empty text. */
    Set<String> codes(String name) {
        return Arrays.stream(text(name).split(SEPARATOR))
                .map(String::trim)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws BrokenSettings if there is none, or one that is no role */
    Set<Role> roles(String name) throws BrokenSettings {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String id : codes(name)) {
            roles.add(Role.byId(id).orElseThrow(() -> new BrokenSettings(name, text(name))));
        }
        if (roles.isEmpty()) {
            throw new BrokenSettings(name, text(name));
        }
        return roles;
    }

    /** @throws BrokenSettings if it is neither {@code true} nor {@code false} */
    boolean flag(String name) throws BrokenSettings {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BrokenSettings(name, text(name));
        };
    }

    static String joined(Iterable<String> codes) {
        return String.join(SEPARATOR, codes);
    }

    static String joinedRoles(Set<Role> roles) {
        return joined(roles.stream().map(Role::id).sorted().toList());
    }
}
