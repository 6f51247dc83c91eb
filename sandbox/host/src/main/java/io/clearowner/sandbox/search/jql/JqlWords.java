package io.clearowner.sandbox.search.jql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Quotes text for JQL. The lists of words come from Jira's page "Advanced searching". */
public final class JqlWords {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern CUSTOM_FIELD = Pattern.compile("(?i)cf\\[[0-9]+]");
    private static final String RESERVED_CHARACTERS = "{}*/%+^$#@?.;";
    private static final String DELIMITERS = "()[],=!~<>&|\"'";
    private static final Set<String> RESERVED = Set.of(("abort access add after alias all alter and any as asc "
                    + "audit avg before begin between boolean break by byte catch cf char character check checkpoint "
                    + "collate collation column commit connect continue count create current date decimal declare "
                    + "decrement default defaults define delete delimiter desc difference distinct divide do double "
                    + "drop else empty encoding end equals escape exclusive exec execute exists explain false fetch "
                    + "file field first float for from function go goto grant greater group having identified if "
                    + "immediate in increment index initial inner inout input insert int integer intersect "
                    + "intersection into is isempty isnull join last left less like limit lock long max min minus mode "
                    + "modify modulo more multiply next noaudit not notin nowait null number object of on option or "
                    + "order outer output power previous prior privileges public raise raw remainder rename resource "
                    + "return returns revoke right row rowid rownum rows select session set share size sqrt start "
                    + "strict string subtract sum synonym table then to trans transaction trigger true uid union "
                    + "unique update user validate values view when whenever where while with")
            .split(" "));

    private JqlWords() {}

    static boolean reserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean reserved(char c) {
        return RESERVED_CHARACTERS.indexOf(c) >= 0 || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    static boolean plain(char c) {
        return !reserved(c) && !Character.isWhitespace(c) && DELIMITERS.indexOf(c) < 0;
    }

    /** A value in JQL, quoted only if necessary. */
    public static String value(String value) {
        boolean bare = !value.isEmpty()
                && !reserved(value)
                && !NUMBER.matcher(value).matches()
                && value.chars().allMatch(c -> c != '\\' && plain((char) c))
                && !value.equalsIgnoreCase("was")
                && !value.equalsIgnoreCase("changed");
        return bare ? value : quoted(value);
    }

    /** A field's name in JQL; {@code cf[10100]} is not quoted. */
    public static String field(String name) {
        return CUSTOM_FIELD.matcher(name).matches() ? name : value(name);
    }

    private static String quoted(String value) {
        var text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default ->
                    text.append(
                            Character.isISOControl(c)
                                    ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                                    : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }
}
