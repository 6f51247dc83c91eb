package io.clearowner.sandbox.model.people;

import com.atlassian.crowd.embedded.api.Group;

/** A group; equal by its name. */
public record HostGroup(String name) implements Group {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Group other) {
        return name.compareTo(other.getName());
    }

    @Override
    public String toString() {
        return name;
    }
}
