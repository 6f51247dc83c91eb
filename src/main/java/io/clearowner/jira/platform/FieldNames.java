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
 * The current and former names of our fields. Jira's change history identifies a custom field only by its name at the
 * time, so names are kept per field id with the time when each went out of use. If another field takes a former name
 * later, it is not mistaken for ours.
 */
final class FieldNames {

    private static final String SETTING = "io.clearowner.jira.field-names.";
    /** Maximum number of former names per field. The latest are kept. */
    static final int MAX_FORMER = 20;

    private static final long READ_FOR_NANOS = 10_000_000_000L;
    /** Stands for the end time of the name in use. */
    private static final String CURRENT = "now";

    private final PluginSettingsFactory settings;
    /** The stored current name, by field id. */
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

    /** Stores the name if it has changed. Cheap if not. */
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

    /** The history has the untranslated name; a site may show a different name in each language. */
    private static Stream<String> current(CustomField field) {
        return Stream.of(Optional.ofNullable(field.getUntranslatedName()), Optional.ofNullable(field.getFieldName()))
                .flatMap(Optional::stream);
    }

    private static String name(CustomField field) {
        return current(field).findFirst().orElse(null);
    }

    /** Called for every history item, so the settings are read at most every few seconds. */
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
