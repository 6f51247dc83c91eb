package io.clearowner.jira.rest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Writes rows in the format of <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, after a byte order mark,
 * without which Excel does not detect UTF-8.
 *
 * <p>Puts an apostrophe in front of a cell that a spreadsheet would run as a formula, as <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> and its ASVS (1.2.10) advise: anyone who can
 * create an issue writes its summary.
 */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** OWASP's characters, the NUL of ASVS, and the line feed, which spreadsheets trim like a tab. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0";

    /**
     * The character between cells. Excel splits a file at its user's list separator, which is a semicolon where numbers
     * have a decimal comma.
     */
    public enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char character;

        Separator(char character) {
            this.character = character;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Writer out;
    private final char separator;

    public Csv(Writer out, Separator separator) {
        this.out = out;
        this.separator = separator.character;
        write(String.valueOf(BYTE_ORDER_MARK));
    }

    /** @param cells null for an empty cell */
    public void row(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : separator).append(quote(escapeFormula(cells.get(i) == null ? "" : cells.get(i))));
        }
        write(line.append("\r\n").toString());
    }

    private static String escapeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quote(String text) {
        boolean plain = text.chars().noneMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
