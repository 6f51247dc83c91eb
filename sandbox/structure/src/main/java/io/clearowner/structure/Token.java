package io.clearowner.structure;

/**
 * A piece of a source file.
 *
 * @param text with its quotes or comment signs
 * @param line where it begins, from 1
 */
record Token(Kind kind, String text, int line) {

    enum Kind {
        COMMENT,
        TEXT,
        WORD,
        SIGN
    }

    /** A text without its quotes; anything else as it is. */
    String content() {
        return kind == Kind.TEXT ? text.replaceAll("^[\"'`]+|[\"'`]+$", "") : text;
    }
}
