package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Stores which owners departed, at most one row a day and directory. */
public final class DepartureStore {

    /** The length of a day as text. */
    private static final int DAY = 10;

    private final ActiveObjects ao;

    public DepartureStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds people to those of the day, and shows it again to those who hid it. The same people twice are one. */
    public void add(long directory, Collection<UserKey> people, Instant at) {
        String key = LocalDate.ofInstant(at, ZoneOffset.UTC) + "-" + directory;
        Transactions.run(ao, () -> {
            Optional<DepartureAo> known =
                    Rows.first(ao.find(DepartureAo.class, Query.select().where(DepartureAo.DAY_KEY + " = ?", key)));
            if (known.isPresent()) {
                Set<UserKey> all = read(known.get().getPeople());
                if (all.addAll(people)) {
                    known.get().setPeople(write(all));
                    known.get().setLastAt(at.toEpochMilli());
                    known.get().setHiddenFor(null);
                    known.get().save();
                }
            } else {
                Map<String, Object> columns = Rows.columns();
                columns.put(DepartureAo.DAY_KEY, key);
                columns.put(DepartureAo.LAST_AT, at.toEpochMilli());
                columns.put(DepartureAo.PEOPLE, write(people));
                ao.create(DepartureAo.class, columns);
            }
        });
    }

    /** All that are kept, the newest first. */
    public List<Departure> newest() {
        return Stream.of(ao.find(DepartureAo.class, Query.select().order(DepartureAo.ID + " DESC")))
                .map(DepartureStore::record)
                .toList();
    }

    /** Does not show it to the reader any more; false if there is no such row. */
    public boolean hide(String id, UserKey reader) {
        return Transactions.run(ao, () -> {
            Optional<DepartureAo> row =
                    Rows.first(ao.find(DepartureAo.class, Query.select().where(DepartureAo.DAY_KEY + " = ?", id)));
            row.ifPresent(known -> {
                Set<UserKey> hidden = read(known.getHiddenFor());
                if (hidden.add(reader)) {
                    known.setHiddenFor(write(hidden));
                    known.save();
                }
            });
            return row.isPresent();
        });
    }

    /** Removes rows to which nobody was added since. */
    public void removeBefore(Instant time) {
        ao.deleteWithSQL(DepartureAo.class, DepartureAo.LAST_AT + " < ?", time.toEpochMilli());
    }

    private static Departure record(DepartureAo row) {
        return new Departure(
                row.getDayKey(),
                LocalDate.parse(row.getDayKey().substring(0, DAY)),
                read(row.getPeople()),
                Instant.ofEpochMilli(row.getLastAt()),
                read(row.getHiddenFor()));
    }

    private static String write(Collection<UserKey> people) {
        return people.stream()
                .map(UserKey::value)
                .map(NamedValues::encode)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Set<UserKey> read(String text) {
        return text == null
                ? new LinkedHashSet<>()
                : Arrays.stream(text.split("\n"))
                        .map(NamedValues::decode)
                        .map(UserKey::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
