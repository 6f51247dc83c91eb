package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Stores every saved version of a policy; the newest version of a scope is in force. */
public final class PolicyStore {

    private static final String GLOBAL = "global";
    private static final String PROJECT = "project:";

    private final ActiveObjects ao;

    public PolicyStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The version in force for the scope; empty if none was ever saved. */
    public Optional<StoredPolicy> current(PolicyScope scope) {
        return newest(name(scope)).map(PolicyStore::record);
    }

    /** The versions in force for all scopes that have any. */
    public List<StoredPolicy> current() {
        Map<String, PolicyVersionAo> newest = new HashMap<>();
        Query query = Query.select().where(PolicyVersionAo.SUPERSEDED + " = ?", false);
        for (PolicyVersionAo row : ao.find(PolicyVersionAo.class, query)) {
            newest.merge(row.getScope(), row, (a, b) -> a.getVersion() > b.getVersion() ? a : b);
        }
        return newest.values().stream()
                .map(PolicyStore::record)
                .sorted(Comparator.comparing(
                        policy -> policy.scope().projectId().orElse(0)))
                .toList();
    }

    /** The versions of a scope, newest first. */
    public List<StoredPolicy> history(PolicyScope scope, int start, int limit) {
        Query query = Query.select()
                .where(PolicyVersionAo.SCOPE + " = ?", name(scope))
                .order(PolicyVersionAo.VERSION + " DESC")
                .offset(start)
                .limit(limit);
        return Arrays.stream(ao.find(PolicyVersionAo.class, query))
                .map(PolicyStore::record)
                .toList();
    }

    /** The number of versions of the scope. */
    public int versions(PolicyScope scope) {
        return ao.count(PolicyVersionAo.class, Query.select().where(PolicyVersionAo.SCOPE + " = ?", name(scope)));
    }

    /**
     * Saves the settings as the next version.
     *
     * @param version the version that the change was based on, 0 for none; empty to replace any version
     * @param why the user's explanation, empty for none
     * @param alongside runs in the same transaction, with the settings that are replaced
     * @return empty, with nothing saved, if somebody else saved a version in between
     */
    public Optional<StoredPolicy> save(
            PolicyScope scope,
            OptionalInt version,
            PolicySettings settings,
            UserKey by,
            Instant at,
            String why,
            Consumer<PolicySettings> alongside) {
        String name = name(scope);
        return Transactions.run(ao, () -> {
            Optional<PolicyVersionAo> before = newest(name);
            int current = before.map(PolicyVersionAo::getVersion).orElse(0);
            if (version.orElse(current) != current) {
                return Optional.empty();
            }
            PolicyVersionAo saved = ao.create(PolicyVersionAo.class, columns(name, current + 1, settings, by, at, why));
            before.ifPresent(row -> {
                row.setSuperseded(true);
                row.save();
            });
            alongside.accept(before.map(row -> record(row).settings()).orElse(PolicySettings.NONE));
            return Optional.of(record(saved));
        });
    }

    /** Removes all versions of a deleted scope. */
    public void remove(PolicyScope scope) {
        ao.deleteWithSQL(PolicyVersionAo.class, PolicyVersionAo.SCOPE + " = ?", name(scope));
    }

    private Optional<PolicyVersionAo> newest(String scope) {
        return Rows.first(ao.find(
                PolicyVersionAo.class,
                Query.select()
                        .where(PolicyVersionAo.SCOPE + " = ?", scope)
                        .order(PolicyVersionAo.VERSION + " DESC")
                        .limit(1)));
    }

    private static Map<String, Object> columns(
            String scope, int version, PolicySettings settings, UserKey by, Instant at, String why) {
        String text = PolicyText.write(settings);
        Map<String, Object> columns = Rows.columns();
        columns.put(PolicyVersionAo.SCOPE, scope);
        columns.put(PolicyVersionAo.VERSION, version);
        columns.put(PolicyVersionAo.SCOPE_VERSION, scope + "#" + version);
        columns.put(PolicyVersionAo.SETTINGS, text.isEmpty() ? null : text);
        columns.put(PolicyVersionAo.SUPERSEDED, false);
        columns.put(PolicyVersionAo.CHANGED_BY, by.value());
        columns.put(PolicyVersionAo.CHANGED_AT, at.toEpochMilli());
        columns.put(PolicyVersionAo.WHY, why.isEmpty() ? null : why);
        return columns;
    }

    private static StoredPolicy record(PolicyVersionAo row) {
        String text = row.getSettings();
        return new StoredPolicy(
                scope(row.getScope()),
                row.getVersion(),
                PolicyText.read(text == null ? "" : text),
                new UserKey(row.getChangedBy()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Objects.requireNonNullElse(row.getWhy(), ""));
    }

    static String name(PolicyScope scope) {
        return scope.global() ? GLOBAL : PROJECT + scope.projectId().getAsLong();
    }

    static PolicyScope scope(String name) {
        return GLOBAL.equals(name)
                ? PolicyScope.GLOBAL
                : PolicyScope.project(Long.parseLong(name.substring(PROJECT.length())));
    }
}
