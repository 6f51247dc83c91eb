package io.clearowner.jira.ownership;

import java.util.Optional;

/** The two roles on every issue. */
public enum Role {
    /** Owns what and why; a clear owner makes the vision clear. */
    PRODUCT("product", "vision"),
    /** Owns how and when; a clear owner makes the execution clear. */
    DELIVERY("delivery", "execution");

    private final String id;
    private final String clarityName;

    Role(String id, String clarityName) {
        this.id = id;
        this.clarityName = clarityName;
    }

    /** The name in REST paths, the database and preferences. */
    public String id() {
        return id;
    }

    /** What the role makes clear: {@code vision} or {@code execution}. */
    public String clarityName() {
        return clarityName;
    }

    public Role other() {
        return this == PRODUCT ? DELIVERY : PRODUCT;
    }

    public static Optional<Role> byId(String id) {
        for (Role role : values()) {
            if (role.id.equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    public static Optional<Role> byClarityName(String clarityName) {
        for (Role role : values()) {
            if (role.clarityName.equals(clarityName)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
