package io.clearowner.jira.field;

/** What templates show of an owner; every getter is on the plugin's Velocity allowlist. */
public final class OwnerView {

    private final String name;
    private final String displayName;
    private final String avatarUrl;
    private final String nameInUrl;
    private final boolean active;

    OwnerView(String name, String displayName, String avatarUrl, String nameInUrl, boolean active) {
        this.name = name;
        this.displayName = displayName;
        this.avatarUrl = avatarUrl;
        this.nameInUrl = nameInUrl;
        this.active = active;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getAvatarUrl() {
        return avatarUrl;
    }

    /** The user name as a URL parameter. */
    public String getNameInUrl() {
        return nameInUrl;
    }

    public boolean isActive() {
        return active;
    }
}
