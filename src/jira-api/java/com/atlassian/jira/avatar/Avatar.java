package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements Avatar anonymously on 11.0.0 (complete abstract list) and uses Avatar.Size; [J6] enum
 * constants
 * Confidence: high
 */
public interface Avatar {
    public static enum Type {
        PROJECT,
        USER,
        ISSUETYPE;

        public String getName() {
            throw new UnsupportedOperationException("Type#getName");
        }
    }

    public static enum Size {
        NORMAL,
        SMALL,
        MEDIUM,
        LARGE,
        XLARGE,
        XXLARGE,
        XXXLARGE,
        RETINA_XXLARGE,
        RETINA_XXXLARGE;

        public int getPixels() {
            throw new UnsupportedOperationException("Size#getPixels");
        }

        public String getParam() {
            throw new UnsupportedOperationException("Size#getParam");
        }
    }

    Avatar.Type getAvatarType(); // 11: K11

    IconType getIconType(); // 11: K11

    String getFileName(); // 11: K11

    String getContentType(); // 11: K11

    Long getId(); // 11: K11

    String getOwner(); // 11: K11

    boolean isSystemAvatar(); // 11: K11
}
