package io.clearowner.sandbox.model.people;

import com.atlassian.jira.user.ApplicationUser;

/** An account. Equal by its key, as Jira documents for {@code ApplicationUser}. */
public record HostUser(Long id, String key, String name, String displayName, String emailAddress, boolean active)
        implements ApplicationUser {
    static final long DIRECTORY = 1;

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public long getDirectoryId() {
        return DIRECTORY;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getEmailAddress() {
        return emailAddress;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
