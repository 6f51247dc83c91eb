package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/** A picture of a user, a project or an issue type. */
public interface Avatar {

    /** The kind of object that is pictured. */
    public static enum Type {
        PROJECT("project"),
        USER("user"),
        ISSUETYPE("issuetype");

        private final String name;

        Type(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    /** Pixels and the name of the size in an avatar's address. */
    public static enum Size {
        NORMAL(24, "small"),
        SMALL(16, "xsmall"),
        MEDIUM(32, "medium"),
        LARGE(48, ""),
        XLARGE(64, "xlarge"),
        XXLARGE(96, "xxlarge"),
        XXXLARGE(128, "xxxlarge"),
        RETINA_XXLARGE(192, "xxlarge@2x"),
        RETINA_XXXLARGE(256, "xxxlarge@2x");

        private final int pixels;
        private final String param;

        Size(int pixels, String param) {
            this.pixels = pixels;
            this.param = param;
        }

        public int getPixels() {
            return pixels;
        }

        public String getParam() {
            return param;
        }
    }

    Avatar.Type getAvatarType();

    IconType getIconType();

    String getFileName();

    String getContentType();

    Long getId();

    String getOwner();

    boolean isSystemAvatar();
}
