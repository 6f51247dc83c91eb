package io.clearowner.jira.insight.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.clearowner.jira.insight.history.OwnershipEvent.Kind;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredWaiver;
import io.clearowner.jira.store.WaiverStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the history of an issue's roles: owners from Jira's change history, under whatever name the field had at the
 * time; confirmations and waivers from our tables. Jira cannot read a page of its history, so the owner changes of the
 * issues requested last are cached.
 */
public final class OwnershipHistory {

    private static final Comparator<OwnershipEvent> OLDEST_FIRST = Comparator.comparing(OwnershipEvent::at);

    private final ChangeHistoryManager changes;
    private final OwnershipFields fields;
    private final ConfirmationStore confirmations;
    private final WaiverStore waivers;
    private final RecentOwnerChanges recent;

    public OwnershipHistory(
            ChangeHistoryManager changes,
            OwnershipFields fields,
            ConfirmationStore confirmations,
            WaiverStore waivers,
            Clock clock) {
        this.changes = changes;
        this.fields = fields;
        this.confirmations = confirmations;
        this.waivers = waivers;
        this.recent = new RecentOwnerChanges(clock);
    }

    /**
     * The changes of owners of an issue.
     *
     * @param newestFirst of both roles
     * @param read changes of any field that had to be read
     */
    public record OwnerChanges(List<OwnershipEvent> newestFirst, int read) {}

    /** Reads the changes of owners only. */
    public OwnerChanges ownerChanges(Issue issue) {
        List<ChangeHistory> read = changes.getChangeHistories(issue);
        return new OwnerChanges(owners(read), read.size());
    }

    /**
     * Some of all events, newest first.
     *
     * @param total number of all events
     */
    public record Page(int total, List<OwnershipEvent> events) {}

    /** @param start the first event of the page, from 0 */
    public Page page(Issue issue, int start, int limit) {
        List<OwnershipEvent> owners = recent.of(issue, () -> owners(changes.getChangeHistories(issue)));
        List<OwnershipEvent> others = newestFirst(answersAndWaivers(issue.getId()));
        List<OwnershipEvent> page = new ArrayList<>();
        int owner = 0;
        int other = 0;
        while (page.size() < limit && owner + other < owners.size() + others.size()) {
            boolean included = owner + other >= start;
            OwnershipEvent next;
            // At the same time, a request to confirm follows the change of owner that caused it.
            if (other == others.size()
                    || owner < owners.size()
                            && owners.get(owner).at().isAfter(others.get(other).at())) {
                next = owners.get(owner++);
            } else {
                next = others.get(other++);
            }
            if (included) {
                page.add(next);
            }
        }
        return new Page(owners.size() + others.size(), page);
    }

    private List<OwnershipEvent> answersAndWaivers(long issueId) {
        List<OwnershipEvent> events = new ArrayList<>();
        addAnswers(confirmations.history(issueId), events);
        waivers.history(issueId).forEach(waiver -> addWaiver(waiver, events));
        return events;
    }

    /** Events of the same time keep their order, reversed. */
    private static List<OwnershipEvent> newestFirst(List<OwnershipEvent> events) {
        events.sort(OLDEST_FIRST);
        Collections.reverse(events);
        return List.copyOf(events);
    }

    private List<OwnershipEvent> owners(List<ChangeHistory> read) {
        List<OwnershipEvent> events = new ArrayList<>();
        for (ChangeHistory change : read) {
            Instant at = change.getTimePerformed().toInstant();
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                role(item, at).ifPresent(role -> events.add(owner(change, item, role, at)));
            }
        }
        return newestFirst(events);
    }

    private Optional<Role> role(ChangeItemBean item, Instant at) {
        // Unverified on Jira 11: custom fields have this type in the change history.
        return ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()) && item.getField() != null
                ? fields.changedRole(item.getField(), at)
                : Optional.empty();
    }

    private static OwnershipEvent owner(ChangeHistory change, ChangeItemBean item, Role role, Instant at) {
        return new OwnershipEvent(
                at,
                role,
                Kind.OWNER,
                UserKeys.optional(change.getAuthorKey()),
                UserKeys.optional(item.getFrom()),
                UserKeys.optional(item.getTo()),
                Optional.empty(),
                Optional.empty());
    }

    private static void addAnswers(List<StoredConfirmation> answers, List<OwnershipEvent> events) {
        Map<Role, StoredConfirmation> before = new EnumMap<>(Role.class);
        for (StoredConfirmation answer : answers) {
            kind(answer, Optional.ofNullable(before.put(answer.role(), answer)))
                    .ifPresent(kind -> events.add(new OwnershipEvent(
                            answer.confirmation().since(),
                            answer.role(),
                            kind,
                            answer.changedBy(),
                            Optional.empty(),
                            Optional.of(answer.confirmation().user()),
                            answer.note(),
                            Optional.empty())));
        }
    }

    /** Empty for an owner who was never asked to confirm. */
    private static Optional<Kind> kind(StoredConfirmation answer, Optional<StoredConfirmation> before) {
        return switch (answer.confirmation().state()) {
            case PENDING -> Optional.of(Kind.ASKED);
            case ACCEPTED -> Optional.of(Kind.ACCEPTED);
            case DECLINED -> Optional.of(Kind.DECLINED);
            case NOT_ASKED ->
                before.map(StoredConfirmation::confirmation)
                        .filter(earlier -> earlier.state() == State.PENDING
                                && earlier.user().equals(answer.confirmation().user()))
                        .map(earlier -> Kind.WITHDRAWN);
        };
    }

    private static void addWaiver(StoredWaiver waiver, List<OwnershipEvent> events) {
        events.add(waiver(waiver, Kind.WAIVED, waiver.givenAt(), Optional.of(waiver.givenBy())));
        waiver.endedAt().ifPresent(ended -> events.add(waiver(waiver, Kind.WAIVER_ENDED, ended, waiver.endedBy())));
    }

    private static OwnershipEvent waiver(StoredWaiver waiver, Kind kind, Instant at, Optional<UserKey> by) {
        return new OwnershipEvent(
                at,
                waiver.role(),
                kind,
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.of(waiver.reason()),
                Optional.of(waiver.waiver().until()));
    }
}
