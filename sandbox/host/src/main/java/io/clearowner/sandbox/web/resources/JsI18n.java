package io.clearowner.sandbox.web.resources;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code jsI18n} transformer: a call of {@code …I18n.getText} with a literal key becomes the text, and with further
 * arguments a call of {@code AJS.format} with the text
 * (https://developer.atlassian.com/server/framework/atlassian-sdk/internationalising-your-plugin-javascript).
 */
public final class JsI18n {
    private static final Pattern CALL =
            Pattern.compile("(?<![\\w$.])(?:[A-Za-z_$][\\w$]*\\.)+I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    private JsI18n() {}

    /**
     * The script with every literal key replaced by its text.
     *
     * @param formatted the formatted text, for a call without further arguments
     * @param raw the text of the bundle, for {@code AJS.format} to fill in
     */
    public static String transform(String script, UnaryOperator<String> formatted, UnaryOperator<String> raw) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(
                        ")".equals(call.group(3))
                                ? literal(formatted.apply(call.group(2)))
                                : "AJS.format(" + literal(raw.apply(call.group(2))) + ","));
    }

    private static String literal(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '<', '>', '&', '\u2028', '\u2029' -> quoted.append(String.format("\\u%04x", (int) c));
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
