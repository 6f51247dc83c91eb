package io.clearowner.jira.ui.field;

/** What templates show of an owner; every getter is on the plugin's Velocity allowlist. */
public final class OwnerView {

    private final String name;
    private final String displayName;
    private final String avatarUrl;
    private final String profileUrl;
    private final String inactive;

    OwnerView(String name, String displayName, String avatarUrl, String profileUrl, String inactive) {
        this.name = name;
        this.displayName = displayName;
        this.avatarUrl = avatarUrl;
        this.profileUrl = profileUrl;
        this.inactive = inactive;
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

    public String getProfileUrl() {
        return profileUrl;
    }

    /** The word for a deactivated or deleted person; empty for everybody else. */
    public String getInactive() {
        return inactive;
    }
}
