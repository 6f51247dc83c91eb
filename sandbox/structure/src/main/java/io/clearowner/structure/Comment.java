package io.clearowner.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * What a comment says, on one line.
 *
 * @param line where it begins
 */
record Comment(String text, int line) {

    private static final int MIN_WORDS = 4;

    /** All comments of a file; line comments below each other are one. */
    static List<Comment> in(SourceFile file) {
        List<Comment> comments = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : Lexer.tokens(file)) {
            if (!open.isEmpty() && !continues(open, token)) {
                comments.add(of(open));
                open.clear();
            }
            if (token.kind() == Token.Kind.COMMENT) {
                open.add(token);
            }
        }
        if (!open.isEmpty()) {
            comments.add(of(open));
        }
        return comments;
    }

    private static boolean continues(List<Token> open, Token next) {
        Token last = open.get(open.size() - 1);
        return last.text().startsWith("//")
                && next.text().startsWith("//")
                && next.kind() == Token.Kind.COMMENT
                && next.line() == last.line() + 1;
    }

    private static Comment of(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(words(token.text())).append(' ');
        }
        return new Comment(text.toString().strip(), tokens.get(0).line());
    }

    /** Without the signs, the stars of each line and the tags of Javadoc. */
    private static String words(String comment) {
        return comment.replaceAll("^/\\*+|\\*+/$|^//", "")
                .replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("(?s)(^|\\n)\\s*@\\w+ .*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean isOneOrTwoSentences() {
        return text.split(" ").length >= MIN_WORDS && text.split("[.!?](\\s|$)").length <= 2;
    }
}
