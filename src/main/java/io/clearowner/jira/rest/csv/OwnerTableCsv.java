package io.clearowner.jira.rest.csv;

import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.transfer.plan.TableImport;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.csv.CsvReader.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables of new owners from files: those that {@link UnclearCsv} and {@link TransferCsv} write, whose columns are
 * named in the language of whoever exported them, and any with the columns {@code key}, {@code product} and
 * {@code delivery}.
 */
public final class OwnerTableCsv {

    /** The languages of the app. */
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE);

    private final I18nHelper.BeanFactory texts;

    public OwnerTableCsv(I18nHelper.BeanFactory texts) {
        this.texts = texts;
    }

    /**
     * The rows of the file that name somebody.
     *
     * @param i18n the reader's language, for what is missing
     * @throws Refusal if the first line does not name the columns
     */
    public List<TableImport.Line> read(String csv, I18nHelper i18n) {
        List<Row> rows = CsvReader.read(csv);
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0).cells();
        int key = column(head, words("key", "clear-owner.csv.key"));
        Map<Role, Integer> owners = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            owners.put(role, column(head, words(role.id(), user(role))));
        }
        int to = column(head, words("to", "clear-owner.transfer.csv.to"));
        int of = column(head, words("role", "clear-owner.transfer.csv.role"));
        boolean byRole = of >= 0 && to >= 0;
        if (key < 0 || !byRole && owners.values().stream().allMatch(column -> column < 0)) {
            throw Refusal.because(
                    Kind.INVALID,
                    "csv",
                    "clear-owner.rest.transfer.table.columns",
                    i18n.getText("clear-owner.csv.key"),
                    i18n.getText(user(Role.PRODUCT)),
                    i18n.getText(user(Role.DELIVERY)));
        }
        Map<String, Role> roles = byRole ? roles() : Map.of();
        List<TableImport.Line> lines = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<Role, String> names = new EnumMap<>(Role.class);
            owners.forEach((role, column) -> put(names, role, row.cell(column)));
            Optional.ofNullable(roles.get(plain(row.cell(of)))).ifPresent(role -> put(names, role, row.cell(to)));
            if (!names.isEmpty()) {
                lines.add(new TableImport.Line(row.line(), row.cell(key), names));
            }
        }
        return lines;
    }

    private static void put(Map<Role, String> names, Role role, String name) {
        if (!name.isEmpty()) {
            names.put(role, name);
        }
    }

    /** The text of the column with user names. */
    static String user(Role role) {
        return "clear-owner.csv." + role.id() + "-user";
    }

    private static int column(List<String> head, Set<String> words) {
        for (int i = 0; i < head.size(); i++) {
            if (words.contains(plain(head.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private Set<String> words(String code, String key) {
        Set<String> words = new HashSet<>(Set.of(code));
        LANGUAGES.forEach(
                language -> words.add(plain(texts.getInstance(language).getText(key))));
        return words;
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        for (Role role : Role.values()) {
            words(role.id(), "clear-owner.role." + role.id()).forEach(word -> roles.put(word, role));
        }
        return roles;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
