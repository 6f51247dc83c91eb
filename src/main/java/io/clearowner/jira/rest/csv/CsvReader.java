package io.clearowner.jira.rest.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what {@link Csv} writes, and what spreadsheets make of it: any of its separators, with or without a byte order
 * mark, cells in quotes, apostrophes in front of formulas.
 */
final class CsvReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
        this.at = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    /**
     * A row.
     *
     * @param line its first line in the file, from 1
     */
    record Row(int line, List<String> cells) {

        /** The text of a cell without blanks around it; empty beyond the last one. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** All rows that are not blank. */
    static List<Row> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<Row> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            Row row = reader.row();
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The one that the first line has most of. */
    private static char separatorOf(String first) {
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    private Row row() {
        int first = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(withoutGuard(cell()));
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endLine();
        return new Row(first, cells);
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
        at += quoted ? 1 : 0;
        while (at < text.length() && (quoted || !endsCell(text.charAt(at)))) {
            char c = text.charAt(at);
            at++;
            if (quoted && c == QUOTE) {
                if (at < text.length() && text.charAt(at) == QUOTE) {
                    at++;
                } else {
                    quoted = false;
                    continue;
                }
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        return cell.toString();
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\r' || c == '\n';
    }

    /** {@link Csv} puts an apostrophe in front of what a spreadsheet would run. */
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && Csv.beginsFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}
