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
 * <p>Puts an apostrophe in front of text that a spreadsheet would run as a formula, as <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> and its ASVS (1.2.10) advise: anyone who can
 * create an issue writes its summary. A spreadsheet may split the file at another separator, so every part of a cell
 * that could become a cell is escaped.
 */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** OWASP's characters, with their full-width and small forms, which some East Asian spreadsheets also accept. */
    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
    /** Leading characters that spreadsheets trim, and NUL, which ASVS lists. */
    private static final String TRIMMED = "\t\r\n\0";
    /** Characters that some readers take as the end of a cell. */
    private static final String PART_ENDS = ",;\t\r\n";

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

    /** Whether a spreadsheet could run the text, or a part of it, as a formula. */
    static boolean beginsFormula(String text) {
        return escapeFormula(text).startsWith("'") && !text.startsWith("'");
    }

    private static String escapeFormula(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || PART_ENDS.indexOf(text.charAt(i - 1)) >= 0;
            boolean trimmed = i == 0 && TRIMMED.indexOf(text.charAt(0)) >= 0;
            if (begins && (trimmed || isFormula(text, i))) {
                safe.append('\'');
            }
            safe.append(text.charAt(i));
        }
        return safe.toString();
    }

    /** Whether the part that starts here could be run as a formula after trimming. */
    private static boolean isFormula(String text, int start) {
        int at = start;
        while (at < text.length() && PART_ENDS.indexOf(text.charAt(at)) < 0 && isTrimmed(text.charAt(at))) {
            at++;
        }
        return at < text.length() && FORMULA_SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isTrimmed(char c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
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
