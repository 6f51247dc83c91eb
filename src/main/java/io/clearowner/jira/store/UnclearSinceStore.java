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

/** Keeps since when roles are unclear; says nothing about roles that it was never told about. */
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

    /** Issues without any entry are left out. */
    public Map<Long, Map<Role, Instant>> of(Collection<Long> issueIds) {
        Map<Long, Map<Role, Instant>> found = new HashMap<>();
        inLists(issueIds, (places, ids) -> {
            Query query = Query.select().where(UnclearSinceAo.ISSUE_ID + " IN (" + places + ")", ids.toArray());
            for (UnclearSinceAo row : ao.find(UnclearSinceAo.class, query)) {
                Role.byId(row.getRoleId())
                        .ifPresent(role -> found.computeIfAbsent(row.getIssueId(), id -> new EnumMap<>(Role.class))
                                .put(role, Instant.ofEpochMilli(row.getSinceAt())));
            }
        });
        return found;
    }

    /** Remembers since when the role is unclear, in place of what was remembered before. */
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

    /** Remembers since when the role is unclear on these issues, unless that is remembered already. */
    public void addAll(Map<Long, Instant> sinceOfIssues, Role role) {
        if (sinceOfIssues.isEmpty()) {
            return;
        }
        // One transaction for all: a commit costs more than the row.
        Transactions.run(ao, () -> {
            Map<Long, Map<Role, Instant>> known = of(sinceOfIssues.keySet());
            sinceOfIssues.forEach((issueId, since) -> {
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
                        UnclearSinceAo.ISSUE_ROLE, guard(issueId, role)));
    }

    public void remove(long issueId, Role role) {
        ao.deleteWithSQL(UnclearSinceAo.class, UnclearSinceAo.ISSUE_ROLE + " = ?", guard(issueId, role));
    }

    /** Forgets the role of all these issues. */
    public void removeAll(Collection<Long> issueIds, Role role) {
        inLists(
                issueIds,
                (places, ids) -> ao.deleteWithSQL(
                        UnclearSinceAo.class,
                        UnclearSinceAo.ISSUE_ROLE + " IN (" + places + ")",
                        ids.stream().map(id -> guard(id, role)).toArray()));
    }

    private static void inLists(Collection<Long> issueIds, BiConsumer<String, List<Long>> query) {
        List<Long> ids = new ArrayList<>(issueIds);
        for (int from = 0; from < ids.size(); from += MAX_IN_LIST) {
            List<Long> some = ids.subList(from, Math.min(from + MAX_IN_LIST, ids.size()));
            query.accept(String.join(",", Collections.nCopies(some.size(), "?")), some);
        }
    }

    /** Forgets the issue altogether. */
    public void remove(long issueId) {
        ao.deleteWithSQL(UnclearSinceAo.class, UnclearSinceAo.ISSUE_ID + " = ?", issueId);
    }

    private Optional<UnclearSinceAo> row(long issueId, Role role) {
        return Rows.first(ao.find(
                UnclearSinceAo.class, Query.select().where(UnclearSinceAo.ISSUE_ROLE + " = ?", guard(issueId, role))));
    }

    private static String guard(long issueId, Role role) {
        return issueId + ":" + role.id();
    }
}
