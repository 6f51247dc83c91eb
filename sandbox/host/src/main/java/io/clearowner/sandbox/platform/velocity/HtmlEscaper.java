package io.clearowner.sandbox.platform.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes values inserted by a template, except results of methods marked {@code @HtmlSafe} and references whose name
 * says that they are HTML.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/jira-6-0-html-escaping-for-velocity-templates">
 *     HTML escaping for Velocity templates</a>
 */
public final class HtmlEscaper implements ReferenceInsertionEventHandler {
    private static final Pattern NAMED_HTML = Pattern.compile("\\$!?\\{?[\\w.-]*?([hH]tml)(\\([^)]*\\))?\\}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null
                || JiraUberspect.isSafe(value)
                || NAMED_HTML.matcher(reference).matches()) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
