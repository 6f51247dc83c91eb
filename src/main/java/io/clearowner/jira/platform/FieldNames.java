package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The names that our fields had. Jira's change history has custom fields by their name of the time and by nothing else,
 * so names are kept by the id of the field, with the moment until which each was in use. A former name that another
 * field takes later is then not mistaken for ours.
 */
final class FieldNames {

    private static final String SETTING = "io.clearowner.jira.field-names.";
    /** Former names that are kept for each field, the latest. */
    static final int MAX_FORMER = 20;

    private static final long READ_FOR_NANOS = 10_000_000_000L;
    /** In place of a moment, of the name that is in use. */
    private static final String CURRENT = "now";

    private final PluginSettingsFactory settings;
    /** By the id of the field, the name that is stored as the current one. */
    private final Map<Long, String> stored = new ConcurrentHashMap<>();

    private final Map<Long, Read> read = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    FieldNames(PluginSettingsFactory settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    /** Whether a change item with this name is about the field. */
    boolean isOf(CustomField field, String name, Instant at) {
        return current(field).anyMatch(name::equals)
                || former(field).stream().anyMatch(former -> former.name().equals(name) && !at.isAfter(former.until()));
    }

    /** Writes the name down if it is another one than before. Cheap if it is not. */
    void see(CustomField field, Instant now) {
        String name = name(field);
        if (name == null || name.equals(stored.get(field.getIdAsLong()))) {
            return;
        }
        List<String> lines = lines(field);
        List<Former> former = formerOf(lines);
        Optional<String> before = currentOf(lines);
        if (before.isEmpty() || !before.get().equals(name)) {
            before.ifPresent(old -> former.add(new Former(now, old)));
            write(field, former, name);
        }
        stored.put(field.getIdAsLong(), name);
    }

    private record Former(Instant until, String name) {}

    private record Read(List<Former> former, long at) {}

    /** Jira writes the untranslated one into its history; a site may show another one in each language. */
    private static Stream<String> current(CustomField field) {
        return Stream.of(Optional.ofNullable(field.getUntranslatedName()), Optional.ofNullable(field.getFieldName()))
                .flatMap(Optional::stream);
    }

    private static String name(CustomField field) {
        return current(field).findFirst().orElse(null);
    }

    /** Asked for every line of a history, so read at most every few seconds. */
    private List<Former> former(CustomField field) {
        long now = nanoTime.getAsLong();
        return read.compute(
                        field.getIdAsLong(),
                        (id, known) -> known != null && now - known.at() < READ_FOR_NANOS
                                ? known
                                : new Read(formerOf(lines(field)), now))
                .former();
    }

    private List<String> lines(CustomField field) {
        return settings().get(SETTING + field.getIdAsLong()) instanceof String text
                ? text.lines().toList()
                : List.of();
    }

    private static Optional<String> currentOf(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(CURRENT + " "))
                .map(line -> line.substring(CURRENT.length() + 1))
                .findFirst();
    }

    private static List<Former> formerOf(List<String> lines) {
        List<Former> former = new ArrayList<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space > 0 && line.substring(0, space).matches("\\d{1,18}")) {
                Instant until = Instant.ofEpochMilli(Long.parseLong(line.substring(0, space)));
                former.add(new Former(until, line.substring(space + 1)));
            }
        }
        return former;
    }

    private void write(CustomField field, List<Former> former, String current) {
        StringBuilder text = new StringBuilder();
        former.stream().skip(Math.max(0, former.size() - MAX_FORMER)).forEach(one -> text.append(
                        one.until().toEpochMilli())
                .append(' ')
                .append(line(one.name()))
                .append('\n'));
        text.append(CURRENT).append(' ').append(line(current));
        settings().put(SETTING + field.getIdAsLong(), text.toString());
        read.remove(field.getIdAsLong());
    }

    private static String line(String name) {
        return name.replaceAll("\\R", " ");
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
