package io.clearowner.jira.platform;

import io.clearowner.jira.platform.Refusal.Kind;

/** Limits the length and the characters of texts that users enter. Every stored text is checked here. */
public final class TextLimits {

    private TextLimits() {}

    /**
     * Requires a text of limited length that every database can store.
     *
     * @param max the maximum number of characters
     * @param field the field of the request that contains the text
     * @throws Refusal if the text is longer or contains a character that cannot be stored
     */
    public static void requireAtMost(int max, String field, String text) {
        if (text.length() > max) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.text.too-long", text.length(), max);
        }
        requireStorable(field, text);
    }

    /**
     * Requires a text that every database can store.
     *
     * @throws Refusal if it contains a control character other than a line break or tab, or a lone surrogate
     */
    public static void requireStorable(String field, String text) {
        if (!storable(text)) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.text.not-storable");
        }
    }

    /** Whether it contains no control characters other than line breaks and tabs, and no lone surrogates. */
    public static boolean storable(String text) {
        return text.codePoints().allMatch(TextLimits::storable);
    }

    private static boolean storable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Whether a text has no visible character. */
    public static boolean blank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
    }
}
