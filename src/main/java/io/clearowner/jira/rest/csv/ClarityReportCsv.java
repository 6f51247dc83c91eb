package io.clearowner.jira.rest.csv;

import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.insight.search.ClarityShares.Share;
import io.clearowner.jira.insight.search.Grouping;
import io.clearowner.jira.insight.search.TimeToOwner;
import io.clearowner.jira.insight.trend.Trend.Day;
import io.clearowner.jira.ownership.Role;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the figures of the report "Ownership clarity" as one table, which spreadsheets filter by its first column:
 * days, components, issue types, and the time to an owner of each role. Numbers are integers, so that they read the
 * same in every locale.
 */
public final class ClarityReportCsv {

    private static final List<String> COLUMNS = List.of(
            "clear-owner.report.csv.part",
            "clear-owner.report.csv.name",
            "clear-owner.report.csv.issues",
            "clear-owner.report.csv.assessed",
            "clear-owner.report.csv.unclear",
            "clear-owner.report.csv.clear",
            "clear-owner.report.csv.vision",
            "clear-owner.report.csv.execution",
            "clear-owner.report.csv.owned",
            "clear-owner.report.csv.median",
            "clear-owner.report.csv.mean");

    private final I18nHelper i18n;
    private final List<List<String>> rows = new ArrayList<>();

    public ClarityReportCsv(I18nHelper i18n) {
        this.i18n = i18n;
        rows.add(COLUMNS.stream().map(i18n::getText).toList());
    }

    public void days(List<Day> days) {
        days.stream()
                .filter(day -> day.issues() > 0)
                .forEach(day -> row(
                        "clear-owner.report.csv.day",
                        day.day().toString(),
                        day.issues(),
                        day.assessed().isPresent() ? day.assessed().getAsLong() : null,
                        day.unclear(),
                        percent(day.assessed().orElse(0), day.unclear()),
                        day.vision(),
                        day.execution(),
                        null,
                        null,
                        null));
    }

    /** @param name of the part, in the reader's language */
    public void part(Grouping grouping, String name, Share share) {
        row(
                "clear-owner.report.csv.by." + grouping.id(),
                name,
                share.issues(),
                share.assessed(),
                share.unclear(),
                percent(share.assessed(), share.unclear()),
                null,
                null,
                null,
                null,
                null);
    }

    public void pace(TimeToOwner.Result result) {
        for (Role role : Role.values()) {
            TimeToOwner.Pace pace = result.paces().get(role);
            row(
                    "clear-owner.report.csv.pace",
                    i18n.getText("clear-owner.role." + role.id()),
                    result.inspected(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    pace.owned(),
                    hours(pace.median()),
                    hours(pace.mean()));
        }
    }

    /** @throws IOException if the client has disconnected */
    public void write(Csv.Separator separator, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            Csv csv = new Csv(out, separator);
            rows.forEach(csv::row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void row(String part, String name, Number... numbers) {
        rows.add(Stream.concat(
                        Stream.of(i18n.getText(part), name),
                        Arrays.stream(numbers).map(number -> number == null ? "" : number.toString()))
                .toList());
    }

    private static Long hours(Optional<Duration> time) {
        return time.map(duration -> Math.round(duration.toSeconds() / 3600.0)).orElse(null);
    }

    /** Null if nothing is assessed; 0 only if none is clear and 100 only if all are, as on the pages. */
    private static Long percent(long assessed, long unclear) {
        if (assessed == 0) {
            return null;
        }
        if (unclear == 0 || unclear >= assessed) {
            return unclear == 0 ? 100L : 0L;
        }
        return Math.min(99, Math.max(1, Math.round(100.0 * (assessed - unclear) / assessed)));
    }
}
