package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.ownership.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an administrator submitted. Jira passes each value as an array; no value is sent for an empty checkbox. */
record ModuleForm(Map<String, Object> values) {

    List<String> all(String name) {
        Object value = values.get(name);
        if (value instanceof String[] several) {
            return Arrays.stream(several).map(String::trim).toList();
        }
        return value instanceof String one ? List.of(one.trim()) : List.of();
    }

    /** Empty if it is missing. */
    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    boolean checked(String name) {
        return !one(name).isEmpty();
    }

    /** Both if none is chosen: a module of a workflow cannot refuse its form, and none would mean nothing. */
    Set<Role> roles(String name) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        all(name).forEach(id -> Role.byId(id).ifPresent(roles::add));
        return roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
    }
}
