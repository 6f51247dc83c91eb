package io.clearowner.jira.platform;

import io.clearowner.jira.platform.Refusal.Kind;

/** What texts that people enter may be. Every text that is stored passes here. */
public final class TextLimits {

    private TextLimits() {}

    /**
     * Checks a text that is to be stored: its length and its characters.
     *
     * @param field the field of the request that has the text
     * @param max the most characters it may have
     * @throws Refusal if it has more, or one that cannot be stored
     */
    public static void requireAtMost(int max, String field, String text) {
        if (text.length() > max) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.text.too-long", text.length(), max);
        }
        requireStorable(field, text);
    }

    /**
     * Checks that every database takes the characters of a text as they are.
     *
     * @throws Refusal if it has a control character other than a line break or a tab, or half of a character
     */
    public static void requireStorable(String field, String text) {
        if (!storable(text)) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.text.not-storable");
        }
    }

    /** Whether it has no control character other than a line break or a tab, and no half of a character. */
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

    /** Whether there is nothing to read in a text. */
    public static boolean blank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
    }
}
