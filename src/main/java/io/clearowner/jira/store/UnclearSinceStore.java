package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.java.ao.Query;

/** Stores since when roles are unclear. A role without an entry may be clear or of unknown date. */
public final class UnclearSinceStore {

    /** Oracle, the strictest of Jira's databases, takes at most 1,000 values in one list. */
    private static final int MAX_IN_LIST = 500;

    private final ActiveObjects ao;

    public UnclearSinceStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Map<Role, Instant> of(long issueId) {
        return of(List.of(issueId)).getOrDefault(issueId, Map.of());
    }

    /** Omits issues without an entry. */
    public Map<Long, Map<Role, Instant>> of(Collection<Long> issueIds) {
        Map<Long, Map<Role, Instant>> entries = new HashMap<>();
        inChunks(issueIds, (placeholders, ids) -> {
            Query query = Query.select().where(UnclearSinceAo.ISSUE_ID + " IN (" + placeholders + ")", ids.toArray());
            for (UnclearSinceAo row : ao.find(UnclearSinceAo.class, query)) {
                Role.byId(row.getRoleId())
                        .ifPresent(role -> entries.computeIfAbsent(row.getIssueId(), id -> new EnumMap<>(Role.class))
                                .put(role, Instant.ofEpochMilli(row.getSinceAt())));
            }
        });
        return entries;
    }

    /** Sets since when the role is unclear, replacing any entry. */
    public void put(long issueId, Role role, Instant since) {
        Transactions.run(ao, () -> {
            Optional<UnclearSinceAo> known = row(issueId, role);
            if (known.isEmpty()) {
                create(issueId, role, since);
                return;
            }
            known.get().setSinceAt(since.toEpochMilli());
            known.get().save();
        });
    }

    /** Sets since when the role is unclear, unless there is a later entry. */
    public void putLatest(long issueId, Role role, Instant since) {
        Transactions.run(ao, () -> {
            Optional<UnclearSinceAo> known = row(issueId, role);
            if (known.isEmpty()) {
                create(issueId, role, since);
            } else if (known.get().getSinceAt() < since.toEpochMilli()) {
                known.get().setSinceAt(since.toEpochMilli());
                known.get().save();
            }
        });
    }

    /** Sets since when the role is unclear on these issues, unless they have an entry. */
    public void addAll(Map<Long, Instant> sinceByIssue, Role role) {
        if (sinceByIssue.isEmpty()) {
            return;
        }
        // A single transaction: a commit costs more than a row.
        Transactions.run(ao, () -> {
            Map<Long, Map<Role, Instant>> known = of(sinceByIssue.keySet());
            sinceByIssue.forEach((issueId, since) -> {
                if (!known.getOrDefault(issueId, Map.of()).containsKey(role)) {
                    create(issueId, role, since);
                }
            });
        });
    }

    private void create(long issueId, Role role, Instant since) {
        ao.create(
                UnclearSinceAo.class,
                Map.of(
                        UnclearSinceAo.ISSUE_ID, issueId,
                        UnclearSinceAo.ROLE_ID, role.id(),
                        UnclearSinceAo.SINCE_AT, since.toEpochMilli(),
                        UnclearSinceAo.ISSUE_ROLE, key(issueId, role)));
    }

    public void remove(long issueId, Role role) {
        ao.deleteWithSQL(UnclearSinceAo.class, UnclearSinceAo.ISSUE_ROLE + " = ?", key(issueId, role));
    }

    /** Deletes the role's entries of these issues. */
    public void removeAll(Collection<Long> issueIds, Role role) {
        inChunks(
                issueIds,
                (placeholders, ids) -> ao.deleteWithSQL(
                        UnclearSinceAo.class,
                        UnclearSinceAo.ISSUE_ROLE + " IN (" + placeholders + ")",
                        ids.stream().map(id -> key(id, role)).toArray()));
    }

    private static void inChunks(Collection<Long> issueIds, BiConsumer<String, List<Long>> query) {
        List<Long> ids = new ArrayList<>(issueIds);
        for (int from = 0; from < ids.size(); from += MAX_IN_LIST) {
            List<Long> chunk = ids.subList(from, Math.min(from + MAX_IN_LIST, ids.size()));
            query.accept(String.join(",", Collections.nCopies(chunk.size(), "?")), chunk);
        }
    }

    /** Deletes all entries of the issue. */
    public void remove(long issueId) {
        ao.deleteWithSQL(UnclearSinceAo.class, UnclearSinceAo.ISSUE_ID + " = ?", issueId);
    }

    private Optional<UnclearSinceAo> row(long issueId, Role role) {
        return Rows.first(ao.find(
                UnclearSinceAo.class, Query.select().where(UnclearSinceAo.ISSUE_ROLE + " = ?", key(issueId, role))));
    }

    private static String key(long issueId, Role role) {
        return issueId + ":" + role.id();
    }
}
