package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Stores waivers; at most one per issue and role is open. */
public final class WaiverStore {

    /** Maximum number of past waivers kept for the history, per role of an issue. */
    static final int KEPT = 50;

    private final ActiveObjects ao;

    public WaiverStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The open waiver, which may have expired. */
    public Optional<StoredWaiver> open(long issueId, Role role) {
        return row(issueId, role).flatMap(WaiverStore::record);
    }

    /** The open waivers of issues with ids from {@code from}, inclusive, to {@code before}, exclusive. */
    public List<StoredWaiver> openOfIssues(long from, long before) {
        return records(ao.find(
                WaiverAo.class,
                Query.select()
                        .where(
                                WaiverAo.ISSUE_ID + " >= ? AND " + WaiverAo.ISSUE_ID + " < ? AND " + WaiverAo.ENDED_AT
                                        + " = ?",
                                from,
                                before,
                                0L)));
    }

    /** The latest waivers of the issue, oldest first. */
    public List<StoredWaiver> history(long issueId) {
        List<StoredWaiver> newestFirst = records(ao.find(
                WaiverAo.class,
                Query.select()
                        .where(WaiverAo.ISSUE_ID + " = ?", issueId)
                        .order("ID DESC")
                        .limit(Rows.HISTORY)));
        return Rows.reversed(newestFirst);
    }

    /** Deletes past waivers of the role beyond the latest {@link #KEPT}. */
    private void trim(long issueId, Role role) {
        WaiverAo[] over = ao.find(
                WaiverAo.class,
                Query.select()
                        .where(
                                WaiverAo.ISSUE_ID + " = ? AND " + WaiverAo.ROLE_ID + " = ? AND " + WaiverAo.ENDED_AT
                                        + " > ?",
                                issueId,
                                role.id(),
                                0L)
                        .order("ID DESC"));
        if (over.length > KEPT) {
            ao.delete(Arrays.copyOfRange(over, KEPT, over.length));
        }
    }

    /** Ids of issues with an open waiver whose last day is in the range; {@code before} is exclusive. */
    public List<Long> issuesExpiring(LocalDate from, LocalDate before) {
        return records(ao.find(
                        WaiverAo.class,
                        Query.select()
                                .where(
                                        WaiverAo.UNTIL_DAY + " >= ? AND " + WaiverAo.UNTIL_DAY + " < ? AND "
                                                + WaiverAo.ENDED_AT + " = ?",
                                        from.toEpochDay(),
                                        before.toEpochDay(),
                                        0L)))
                .stream()
                .map(StoredWaiver::issueId)
                .distinct()
                .toList();
    }

    /** Adds a waiver, ending the open one. Of two at the same time, the last one stays open. */
    public void give(long issueId, Role role, Waiver waiver, String reason, UserKey by, Instant at) {
        Transactions.run(ao, () -> {
            end(issueId, role, by, at);
            ao.create(
                    WaiverAo.class,
                    Map.of(
                            WaiverAo.ISSUE_ID, issueId,
                            WaiverAo.ROLE_ID, role.id(),
                            WaiverAo.UNTIL_DAY, waiver.until().toEpochDay(),
                            WaiverAo.REASON, reason,
                            WaiverAo.GIVEN_BY, by.value(),
                            WaiverAo.GIVEN_AT, at.toEpochMilli(),
                            WaiverAo.ENDED_AT, 0L,
                            WaiverAo.OPEN_KEY, key(issueId, role)));
            trim(issueId, role);
        });
    }

    /** Ends the open waiver. */
    public void end(long issueId, Role role, UserKey by, Instant at) {
        row(issueId, role).ifPresent(row -> {
            row.setEndedBy(by.value());
            row.setEndedAt(at.toEpochMilli());
            row.setOpenKey(row.getOpenKey() + "#" + row.getID());
            row.save();
        });
    }

    /** Deletes all waivers of the issue. */
    public void remove(long issueId) {
        ao.deleteWithSQL(WaiverAo.class, WaiverAo.ISSUE_ID + " = ?", issueId);
    }

    private Optional<WaiverAo> row(long issueId, Role role) {
        return Rows.first(
                ao.find(WaiverAo.class, Query.select().where(WaiverAo.OPEN_KEY + " = ?", key(issueId, role))));
    }

    private static String key(long issueId, Role role) {
        return issueId + ":" + role.id();
    }

    private static List<StoredWaiver> records(WaiverAo[] rows) {
        List<StoredWaiver> records = new ArrayList<>();
        Arrays.stream(rows).map(WaiverStore::record).flatMap(Optional::stream).forEach(records::add);
        return records;
    }

    private static Optional<StoredWaiver> record(WaiverAo row) {
        return Role.byId(row.getRoleId())
                .map(role -> new StoredWaiver(
                        row.getIssueId(),
                        role,
                        new Waiver(LocalDate.ofEpochDay(row.getUntilDay())),
                        row.getReason(),
                        new UserKey(row.getGivenBy()),
                        Instant.ofEpochMilli(row.getGivenAt()),
                        Optional.ofNullable(row.getEndedBy()).map(UserKey::new),
                        row.getEndedAt() == 0
                                ? Optional.empty()
                                : Optional.of(Instant.ofEpochMilli(row.getEndedAt()))));
    }
}
