package io.clearowner.acceptance.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The examples and the documented answers in {@code docs/rest.md}, by the titles of its sections, in its order. */
final class RestDocument {
    private static final String INDENT = "    ";
    private static final String FENCE = "```";

    private final Map<String, List<String>> examples = new LinkedHashMap<>();
    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final StringBuilder definitions = new StringBuilder();

    private RestDocument(List<String> lines) {
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ ", "");
            } else if (line.startsWith(FENCE)) {
                StringBuilder block = new StringBuilder();
                while (!lines.get(++i).startsWith(FENCE)) {
                    block.append(lines.get(i)).append('\n');
                }
                answers.computeIfAbsent(section, any -> new ArrayList<>()).add(block.toString());
            } else if (line.startsWith(INDENT + "jira() ") || line.startsWith(INDENT + "BASE=")) {
                definitions.append(line).append('\n');
            } else if (line.startsWith(INDENT + "jira ")) {
                StringBuilder example = new StringBuilder(line);
                while (lines.get(i).endsWith("\\")) {
                    example.append('\n').append(lines.get(++i));
                }
                examples.computeIfAbsent(section, any -> new ArrayList<>()).add(example.toString());
            }
        }
    }

    static RestDocument read(Path file) {
        try {
            return new RestDocument(Files.readAllLines(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of shell that the examples need. */
    String definitions() {
        return definitions.toString();
    }

    /** The examples as they are written, by section. */
    Map<String, List<String>> examples() {
        return examples;
    }

    String answer(String section, int index) {
        return answers.get(section).get(index);
    }
}
