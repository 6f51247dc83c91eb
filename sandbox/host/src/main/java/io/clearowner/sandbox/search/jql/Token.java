package io.clearowner.sandbox.search.jql;

/**
 * A piece of a JQL text.
 *
 * @param text the characters as written, for messages
 * @param value the text without quotes and escapes
 * @param character counted from 1, as Jira's messages do
 */
record Token(Kind kind, String text, String value, int line, int character) {
    enum Kind {
        WORD,
        QUOTED,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && value.equals(symbol);
    }

    boolean word(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean end() {
        return kind == Kind.END;
    }
}
