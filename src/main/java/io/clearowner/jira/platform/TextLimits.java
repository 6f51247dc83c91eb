package io.clearowner.jira.platform;

import io.clearowner.jira.platform.Refusal.Kind;

/** Limits the texts that people enter. */
public final class TextLimits {

    private TextLimits() {}

    /**
     * Checks the length of a text.
     *
     * @param field the field of the request that has the text
     * @param max the most characters it may have
     * @throws Refusal if it has more
     */
    public static void requireAtMost(int max, String field, String text) {
        if (text.length() > max) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.text.too-long", text.length(), max);
        }
    }
}
