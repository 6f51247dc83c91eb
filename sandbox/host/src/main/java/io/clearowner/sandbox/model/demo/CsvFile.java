package io.clearowner.sandbox.model.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file read row by row, so that one unreadable row does not prevent reading the others. */
final class CsvFile {
    /** A quote that is still open after this many lines was not meant to contain a line break. */
    private static final int LONGEST_ROW = 50;

    private final Path file;
    private final List<String> required;
    private final List<String> optional;
    private final Consumer<String> problems;
    private List<String> columns;

    /** @param problems accepts one message for each faulty row, with file and line */
    CsvFile(Path file, List<String> columns, Consumer<String> problems) {
        this(file, columns, List.of(), problems);
    }

    /** @param optional columns after the others, all or none of them; if they are missing, their values are empty */
    CsvFile(Path file, List<String> columns, List<String> optional, Consumer<String> problems) {
        this.file = file;
        this.required = columns;
        this.optional = optional;
        this.problems = problems;
    }

    /** A row of the file. */
    record Row(long line, Map<String, String> values) {
        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** A row cannot be used; the message says why. */
    static final class Faulty extends Exception {
        private static final long serialVersionUID = 1L;

        Faulty(String message) {
            super(message);
        }
    }

    /** Handles a row. */
    @FunctionalInterface
    interface Reader {
        void read(Row row) throws Faulty;
    }

    /** @throws IllegalArgumentException if the first line does not name the columns */
    void forEach(Reader reader) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = lines.readLine();
            columns = header == null ? List.of() : values(header.replace("\uFEFF", ""));
            if (!columns.equals(required) && !columns.equals(withOptional())) {
                throw new IllegalArgumentException(file + ": the first line must be " + String.join(",", required));
            }
            rows(lines, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        } catch (Faulty e) {
            throw new IllegalArgumentException(file + ": the first line must be " + String.join(",", required), e);
        }
    }

    private List<String> withOptional() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }

    private void rows(BufferedReader lines, Reader reader) throws IOException {
        Deque<String> ahead = new ArrayDeque<>();
        long number = 1;
        for (String line = lines.readLine();
                line != null;
                line = ahead.isEmpty() ? lines.readLine() : ahead.removeFirst()) {
            number++;
            long start = number;
            String row = line;
            if (quotes(line) % 2 == 1) {
                row = withFollowing(line, lines, ahead);
                if (row != null) {
                    number += row.chars().filter(c -> c == '\n').count();
                }
            }
            if (row == null) {
                problems.accept(at(start) + "a quote is opened and not closed");
            } else if (!row.isBlank()) {
                try {
                    reader.read(row(start, row));
                } catch (Faulty e) {
                    problems.accept(at(start) + e.getMessage());
                }
            }
        }
    }

    private String at(long line) {
        return file.getFileName() + " line " + line + ": ";
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    /**
     * The row with the lines that its open quote spans. If the quote never closes, null, and the lines are not
     * consumed.
     */
    private static String withFollowing(String first, BufferedReader lines, Deque<String> ahead) throws IOException {
        Deque<String> taken = new ArrayDeque<>();
        StringBuilder row = new StringBuilder(first);
        while (taken.size() < LONGEST_ROW) {
            String next = ahead.isEmpty() ? lines.readLine() : ahead.removeFirst();
            if (next == null) {
                break;
            }
            taken.add(next);
            row.append('\n').append(next);
            if (quotes(next) % 2 == 1) {
                return row.toString();
            }
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.removeLast());
        }
        return null;
    }

    private Row row(long line, String text) throws Faulty {
        List<String> values = values(text);
        if (values.size() != columns.size()) {
            throw new Faulty("there are " + values.size() + " columns, there must be " + columns.size());
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), values.get(i).trim());
        }
        return new Row(line, byColumn);
    }

    private static List<String> values(String row) throws Faulty {
        try (CSVParser parser = CSVParser.parse(row, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() != 1) {
                throw new Faulty("this is not one row");
            }
            return records.get(0).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Faulty("this is not CSV (" + e.getMessage() + ")");
        }
    }
}
