package io.clearowner.jira.ownership;

import java.util.OptionalLong;

/** The scope of a policy: the whole site, or one project. */
public record PolicyScope(OptionalLong projectId) {

    public static final PolicyScope GLOBAL = new PolicyScope(OptionalLong.empty());

    public static PolicyScope project(long projectId) {
        return new PolicyScope(OptionalLong.of(projectId));
    }

    public boolean global() {
        return projectId.isEmpty();
    }
}
