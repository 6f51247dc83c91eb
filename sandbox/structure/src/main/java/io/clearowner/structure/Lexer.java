package io.clearowner.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits Java or JavaScript into comments, texts, words and signs. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\n]*+|/\\*[\\s\\S]*?\\*/)"
            + "|(?<text>\"\"\"[\\s\\S]*?\"\"\""
            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
            + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'"
            + "|`[^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+`)"
            + "|(?<word>[\\w$]++)"
            + "|(?<sign>\\S)");
    private static final Pattern REGULAR_EXPRESSION =
            Pattern.compile("/(?![/*])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*\\]|[^/\\\\\\n\\[])+/[a-z]*");
    private static final Set<String> BEFORE_EXPRESSION = Set.of("return", "typeof", "case", "in", "of");

    private final String source;
    private final boolean script;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;

    private Lexer(SourceFile file) {
        source = file.text();
        script = file.path().endsWith(".js");
    }

    static List<Token> tokens(SourceFile file) {
        Lexer lexer = new Lexer(file);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        int position = 0;
        Matcher token = TOKEN.matcher(source);
        while (token.find(position)) {
            line += newlines(source, position, token.start());
            int end = token.end();
            if (script && token.group().equals("/") && mayStartExpression()) {
                end = endOfExpression(token.start());
            } else {
                tokens.add(new Token(kind(token), token.group(), line));
            }
            line += newlines(source, token.start(), end);
            position = end;
        }
    }

    /** Regular expressions are skipped: no caller needs them. */
    private int endOfExpression(int start) {
        Matcher expression = REGULAR_EXPRESSION.matcher(source).region(start, source.length());
        return expression.lookingAt() ? expression.end() : start + 1;
    }

    private boolean mayStartExpression() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token last = tokens.get(i);
            switch (last.kind()) {
                case SIGN:
                    return !Set.of(")", "]", "}").contains(last.text());
                case WORD:
                    return BEFORE_EXPRESSION.contains(last.text());
                case TEXT:
                    return false;
                default:
                    break;
            }
        }
        return true;
    }

    private static Token.Kind kind(Matcher token) {
        if (token.group("comment") != null) {
            return Token.Kind.COMMENT;
        }
        if (token.group("text") != null) {
            return Token.Kind.TEXT;
        }
        return token.group("word") != null ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private static int newlines(String text, int start, int end) {
        return (int) text.substring(start, end).chars().filter(c -> c == '\n').count();
    }
}
