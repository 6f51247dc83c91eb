package io.clearowner.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures of one or more revisions as Markdown: a table, and below it what was counted. */
final class Table {

    private static final int MAX_DETAILS = 100;
    private static final Figure NONE = Figure.of("–");

    private final List<String> titles;
    private final List<Map<String, Figure>> columns;

    Table(List<String> titles, List<Map<String, Figure>> columns) {
        this.titles = titles;
        this.columns = columns;
    }

    List<String> lines() {
        Set<String> measures = new LinkedHashSet<>();
        columns.forEach(column -> measures.addAll(column.keySet()));
        List<String> lines = new ArrayList<>();
        lines.add("| measure | " + String.join(" | ", titles) + " |");
        lines.add("| --- |" + " --- |".repeat(titles.size()));
        measures.forEach(measure -> lines.add(row(measure)));
        measures.forEach(measure -> lines.addAll(details(measure)));
        return lines;
    }

    private String row(String measure) {
        List<String> cells = columns.stream()
                .map(column -> column.getOrDefault(measure, NONE).text())
                .toList();
        return "| " + measure + " | " + String.join(" | ", cells) + " |";
    }

    private List<String> details(String measure) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> details = columns.get(i).getOrDefault(measure, NONE).details();
            if (!details.isEmpty()) {
                lines.add("");
                lines.add("#### " + measure + ", " + titles.get(i));
                details.stream().limit(MAX_DETAILS).forEach(detail -> lines.add("- " + detail));
                if (details.size() > MAX_DETAILS) {
                    lines.add("- and " + (details.size() - MAX_DETAILS) + " more");
                }
            }
        }
        return lines;
    }
}
