package io.clearowner.sandbox.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits a JQL text into tokens. Quoting, escapes, reserved characters and words are those of
 * https://confluence.atlassian.com/jirasoftwareserver/advanced-searching-939938733.html.
 */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final String SYMBOLS = "()[],=!~<>&|";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws JqlParseException {
        return new Lexer(text).run();
    }

    private List<Token> run() throws JqlParseException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = ++at;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                symbol();
            } else {
                word();
            }
        }
        tokens.add(token(Token.Kind.END, at, ""));
        return tokens;
    }

    private void symbol() {
        int start = at;
        char c = text.charAt(at++);
        boolean equalsFollows = at < text.length() && text.charAt(at) == '=';
        if (c == '!' && at < text.length() && (equalsFollows || text.charAt(at) == '~')
                || (c == '<' || c == '>') && equalsFollows) {
            at++;
        } else if ((c == '&' || c == '|') && at < text.length() && text.charAt(at) == c) {
            at++;
        }
        String symbol = text.substring(start, at);
        boolean doubled = symbol.equals("&&") || symbol.equals("||");
        tokens.add(token(Token.Kind.SYMBOL, start, doubled ? symbol.substring(1) : symbol));
    }

    private void quoted(char quote) throws JqlParseException {
        int start = at++;
        int startLine = line;
        int startCharacter = start - lineStart + 1;
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            character(value);
        }
        if (at >= text.length()) {
            throw new JqlParseException(
                    "The quoted string '" + text.substring(start + 1) + "' has not been completed.",
                    new Token(Token.Kind.QUOTED, "", "", startLine, startCharacter));
        }
        at++;
        tokens.add(
                new Token(Token.Kind.QUOTED, text.substring(start, at), value.toString(), startLine, startCharacter));
    }

    private void word() throws JqlParseException {
        int start = at;
        var value = new StringBuilder();
        while (at < text.length() && JqlWords.plain(text.charAt(at))) {
            character(value);
        }
        if (at == start || at < text.length() && JqlWords.reserved(text.charAt(at))) {
            Token place = token(Token.Kind.WORD, at, "");
            char c = text.charAt(at);
            String code = String.format(Locale.ROOT, "\\u%04x", (int) c);
            throw new JqlParseException(
                    Character.isISOControl(c)
                            ? "The character '" + code
                                    + "' is an illegal JQL character. You must enclose it in a string "
                                    + "or use the escape '" + code + "' instead."
                            : "The character '" + c + "' is a reserved JQL character. You must enclose it in a string "
                                    + "or use the escape '" + code + "' instead.",
                    place);
        }
        String written = text.substring(start, at);
        tokens.add(token(
                NUMBER.matcher(written).matches() ? Token.Kind.NUMBER : Token.Kind.WORD, start, value.toString()));
    }

    private void character(StringBuilder value) throws JqlParseException {
        char c = text.charAt(at++);
        if (c != '\\') {
            value.append(c);
            return;
        }
        int start = at - 1;
        char escaped = at < text.length() ? text.charAt(at++) : 0;
        switch (escaped) {
            case 't' -> value.append('\t');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case '"', '\'', '\\', ' ' -> value.append(escaped);
            case 'u' -> unicode(value, start);
            default -> throw illegalEscape(start);
        }
    }

    private void unicode(StringBuilder value, int start) throws JqlParseException {
        String hex = text.substring(at, Math.min(at + 4, text.length()));
        if (!hex.matches("[0-9a-fA-F]{4}")) {
            throw illegalEscape(start);
        }
        value.append((char) Integer.parseInt(hex, 16));
        at += 4;
    }

    private JqlParseException illegalEscape(int start) {
        return new JqlParseException(
                "'" + text.substring(start, at) + "' is an illegal JQL escape sequence. The valid "
                        + "escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.",
                token(Token.Kind.WORD, start, ""));
    }

    private Token token(Token.Kind kind, int start, String value) {
        return new Token(kind, text.substring(start, at), value, line, start - lineStart + 1);
    }
}
