package io.clearowner.jira.platform;

/** Abbreviates texts from requests for error messages. */
public final class Shown {

    private static final int MAX = 40;
    private static final char UNPRINTABLE = '\uFFFD';

    private Shown() {}

    /** The first characters, with unprintable ones replaced. */
    public static String of(String text) {
        return of(text, MAX);
    }

    static String of(String text, int max) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && shown.length() < max) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            shown.appendCodePoint(printable(character) ? character : UNPRINTABLE);
        }
        return at < text.length() ? shown.append('\u2026').toString() : shown.toString();
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
