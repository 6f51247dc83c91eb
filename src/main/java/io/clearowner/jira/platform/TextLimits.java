package io.clearowner.jira.platform;

import io.clearowner.jira.platform.Refusal.Kind;

/** Limits the length of texts that users enter. */
public final class TextLimits {

    private TextLimits() {}

    /**
     * Requires a text of limited length.
     *
     * @param max the maximum number of characters
     * @param field the field of the request that contains the text
     * @throws Refusal if the text is longer
     */
    public static void requireAtMost(int max, String field, String text) {
        if (text.length() > max) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.text.too-long", text.length(), max);
        }
    }
}
