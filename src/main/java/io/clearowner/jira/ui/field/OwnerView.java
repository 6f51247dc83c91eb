package io.clearowner.jira.ui.field;

/** An owner as the templates show it. Every getter is on the plugin's Velocity allowlist. */
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

    /** The label of a deactivated or deleted user; empty for an active one. */
    public String getInactive() {
        return inactive;
    }
}
