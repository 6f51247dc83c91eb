package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;

/** Stores user names by user key, because events about deleted accounts contain only the name. */
public final class PersonStore {

    /** Oracle, the strictest of Jira's databases, takes at most 1,000 values in one list. */
    private static final int MAX_IN_LIST = 500;

    private final ActiveObjects ao;

    public PersonStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Stores the user names of people with an account, by user key. */
    public void remember(Map<String, String> namesByKey) {
        Transactions.run(ao, () -> putAll(namesByKey));
    }

    private void putAll(Map<String, String> namesByKey) {
        Map<String, PersonAo> known = new HashMap<>();
        for (PersonAo row : rows(PersonAo.USER_KEY, namesByKey.keySet())) {
            known.put(row.getUserKey(), row);
        }
        namesByKey.forEach((key, name) -> {
            PersonAo row = known.get(key);
            String lower = lower(name);
            if (row == null) {
                put(key, lower, 0);
            } else if (!lower.equals(row.getUserName()) || row.getMissingSince() != 0) {
                row.setUserName(lower);
                row.setMissingSince(0);
                row.save();
            }
        });
    }

    /** Stores new names, by user key, of people who are stored already. */
    public void rename(Map<String, String> namesByKey) {
        Transactions.run(ao, () -> {
            for (PersonAo row : rows(PersonAo.USER_KEY, namesByKey.keySet())) {
                row.setUserName(lower(namesByKey.get(row.getUserKey())));
                row.save();
            }
        });
    }

    /** Keys of the people whose last known name is one of these. */
    public Set<UserKey> keysOf(Collection<String> names) {
        Set<UserKey> keys = new HashSet<>();
        rows(
                        PersonAo.USER_NAME,
                        names.stream().map(PersonStore::lower).distinct().toList())
                .forEach(row -> keys.add(new UserKey(row.getUserKey())));
        return keys;
    }

    /** All stored people, by key. */
    public Map<UserKey, StoredPerson> all() {
        Map<UserKey, StoredPerson> all = new HashMap<>();
        for (PersonAo row : ao.find(PersonAo.class)) {
            UserKey key = new UserKey(row.getUserKey());
            all.put(
                    key,
                    new StoredPerson(
                            key,
                            row.getMissingSince() == 0
                                    ? Optional.empty()
                                    : Optional.of(Instant.ofEpochMilli(row.getMissingSince()))));
        }
        return all;
    }

    /** The number of people without an account. */
    public int missing() {
        return ao.count(PersonAo.class, Query.select().where(PersonAo.MISSING_SINCE + " > ?", 0L));
    }

    /** Stores the time since when the person has no account; empty if the account exists. */
    public void setMissing(UserKey person, Optional<Instant> since) {
        long millis = since.map(Instant::toEpochMilli).orElse(0L);
        Transactions.run(ao, () -> {
            List<PersonAo> rows = rows(PersonAo.USER_KEY, List.of(person.value()));
            if (rows.isEmpty()) {
                put(person.value(), null, millis);
            } else {
                rows.get(0).setMissingSince(millis);
                rows.get(0).save();
            }
        });
    }

    /** Deletes the person's row. */
    public void remove(UserKey person) {
        ao.deleteWithSQL(PersonAo.class, PersonAo.USER_KEY + " = ?", person.value());
    }

    private void put(String key, String name, long missingSince) {
        Map<String, Object> columns = Rows.columns();
        columns.put(PersonAo.USER_KEY, key);
        columns.put(PersonAo.USER_NAME, name);
        columns.put(PersonAo.MISSING_SINCE, missingSince);
        ao.create(PersonAo.class, columns);
    }

    private List<PersonAo> rows(String column, Collection<String> values) {
        List<String> all = List.copyOf(values);
        List<PersonAo> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MAX_IN_LIST) {
            List<String> some = all.subList(from, Math.min(from + MAX_IN_LIST, all.size()));
            String places = String.join(",", Collections.nCopies(some.size(), "?"));
            rows.addAll(Arrays.asList(
                    ao.find(PersonAo.class, Query.select().where(column + " IN (" + places + ")", some.toArray()))));
        }
        return rows;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
