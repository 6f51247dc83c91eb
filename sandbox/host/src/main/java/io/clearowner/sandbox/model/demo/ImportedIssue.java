package io.clearowner.sandbox.model.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A checked row of {@code issues.csv}; project, type and priority still by name. */
record ImportedIssue(
        String tracker,
        long id,
        ProjectName project,
        String issueType,
        String priority,
        String summary,
        Set<String> labels,
        String reporterKey,
        String assigneeKey,
        Timestamp created,
        Timestamp updated,
        Timestamp resolved,
        Timestamp due) {
    static final List<String> COLUMNS = List.of(
            "Tracker",
            "Project",
            "IssueId",
            "IssueType",
            "Summary",
            "Priority",
            "Created",
            "Updated",
            "Resolved",
            "Due",
            "Labels",
            "Reporter",
            "Assignee");

    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_NAME = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");
    private static final Pattern LABELS =
            Pattern.compile("\\[\\s*('[^']*'|\"[^\"]*\")(\\s*,\\s*('[^']*'|\"[^\"]*\"))*\\s*]");
    private static final Pattern LABEL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    /** A project is the pair of tracker and name; ordered by name. */
    record ProjectName(String tracker, String project) implements Comparable<ProjectName> {
        @Override
        public int compareTo(ProjectName other) {
            int byName = project.compareToIgnoreCase(other.project);
            return byName != 0 ? byName : (project + tracker).compareTo(other.project + other.tracker);
        }
    }

    /** @param keys the people's keys by name in lower case */
    static ImportedIssue read(CsvFile.Row csv, Map<String, String> keys) throws CsvFile.Faulty {
        String summary = text(csv, "Summary", LONGEST_TEXT).replaceAll("\\s+", " ");
        Timestamp created = time(csv, "Created");
        if (created == null) {
            throw new CsvFile.Faulty("Created is missing");
        }
        Timestamp resolved = time(csv, "Resolved");
        Timestamp updated = time(csv, "Updated");
        Timestamp due = day(csv, "Due");
        Set<String> labels = labels(csv.get("Labels"));
        String reporterKey = person(csv, "Reporter", keys);
        String assigneeKey = person(csv, "Assignee", keys);
        String priority = csv.get("Priority");
        if (priority.length() > LONGEST_NAME) {
            throw new CsvFile.Faulty("Priority is longer than " + LONGEST_NAME + " characters");
        }
        if (!csv.get("IssueId").matches("\\d{1,18}")) {
            throw new CsvFile.Faulty("IssueId must be a number, was '" + csv.get("IssueId") + "'");
        }
        return new ImportedIssue(
                text(csv, "Tracker", LONGEST_NAME),
                Long.parseLong(csv.get("IssueId")),
                new ProjectName(csv.get("Tracker"), text(csv, "Project", LONGEST_TEXT - LONGEST_NAME)),
                text(csv, "IssueType", LONGEST_NAME),
                priority,
                summary,
                labels,
                reporterKey,
                assigneeKey,
                created,
                updated == null ? created : updated,
                resolved,
                due);
    }

    private static String text(CsvFile.Row csv, String column, int longest) throws CsvFile.Faulty {
        String text = csv.get(column);
        if (text.isEmpty()) {
            throw new CsvFile.Faulty(column + " is missing");
        }
        if (text.length() > longest) {
            throw new CsvFile.Faulty(column + " is longer than " + longest + " characters");
        }
        return text;
    }

    private static Timestamp time(CsvFile.Row csv, String column) throws CsvFile.Faulty {
        String text = csv.get(column);
        try {
            return text.isEmpty()
                    ? null
                    : Timestamp.from(OffsetDateTime.parse(text, TIME).toInstant());
        } catch (DateTimeParseException e) {
            throw new CsvFile.Faulty(column + " must be a time like 2014-05-21T00:18:48.000+0000, was '" + text + "'");
        }
    }

    private static Timestamp day(CsvFile.Row csv, String column) throws CsvFile.Faulty {
        String text = csv.get(column);
        try {
            return text.isEmpty()
                    ? null
                    : Timestamp.from(LocalDate.parse(text)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant());
        } catch (DateTimeParseException e) {
            throw new CsvFile.Faulty(column + " must be a day like 2018-03-31, was '" + text + "'");
        }
    }

    private static Set<String> labels(String text) throws CsvFile.Faulty {
        Set<String> labels = new LinkedHashSet<>();
        if (text.isEmpty() || text.equals("[]")) {
            return labels;
        }
        if (!LABELS.matcher(text).matches()) {
            throw new CsvFile.Faulty("Labels must be a list like ['java', 'jdk'], was '" + text + "'");
        }
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            String one = (label.group(1) == null ? label.group(2) : label.group(1))
                    .trim()
                    .replaceAll("\\s+", "_");
            if (one.length() > LONGEST_TEXT) {
                throw new CsvFile.Faulty("a label is longer than " + LONGEST_TEXT + " characters");
            }
            if (!one.isEmpty()) {
                labels.add(one);
            }
        }
        return labels;
    }

    private static String person(CsvFile.Row csv, String column, Map<String, String> keys) throws CsvFile.Faulty {
        String name = csv.get(column);
        String key = keys.get(name.toLowerCase(Locale.ENGLISH));
        if (!name.isEmpty() && key == null) {
            throw new CsvFile.Faulty(column + ": there is no user '" + name + "' in people.csv");
        }
        return key;
    }
}
