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
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredWaiver;
import io.clearowner.jira.store.WaiverStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the history of an issue's roles: owners from Jira's change history, confirmations and waivers from our tables.
 * Jira keeps the field's name at the time, so changes made under an earlier name are not found.
 */
public final class OwnershipHistory {

    private final ChangeHistoryManager changes;
    private final OwnershipFields fields;
    private final ConfirmationStore confirmations;
    private final WaiverStore waivers;

    public OwnershipHistory(
            ChangeHistoryManager changes,
            OwnershipFields fields,
            ConfirmationStore confirmations,
            WaiverStore waivers) {
        this.changes = changes;
        this.fields = fields;
        this.confirmations = confirmations;
        this.waivers = waivers;
    }

    /** Changes of owners only, newest first. */
    public List<OwnershipEvent> ownerChanges(Issue issue) {
        List<OwnershipEvent> events = new ArrayList<>();
        for (ChangeHistory change : changes.getChangeHistories(issue)) {
            addOwnerChanges(change, events);
        }
        events.sort(Comparator.comparing(OwnershipEvent::at).reversed());
        return events;
    }

    /** All events, newest first. */
    public List<OwnershipEvent> of(Issue issue) {
        List<OwnershipEvent> events = new ArrayList<>();
        for (ChangeHistory change : changes.getChangeHistories(issue)) {
            addOwnerChanges(change, events);
        }
        addAnswers(confirmations.history(issue.getId()), events);
        waivers.history(issue.getId()).forEach(waiver -> addWaiver(waiver, events));
        // The sort is stable: a request to confirm follows the change of owner that caused it.
        events.sort(Comparator.comparing(OwnershipEvent::at));
        Collections.reverse(events);
        return events;
    }

    private void addOwnerChanges(ChangeHistory change, List<OwnershipEvent> events) {
        for (ChangeItemBean item : change.getChangeItemBeans()) {
            // Unverified on Jira 11: custom fields have this type in the change history.
            if (!"custom".equals(item.getFieldType())) {
                continue;
            }
            for (Role role : Role.values()) {
                if (fields.owner(role)
                        .map(field -> field.getFieldName().equals(item.getField()))
                        .orElse(false)) {
                    events.add(new OwnershipEvent(
                            change.getTimePerformed().toInstant(),
                            role,
                            Kind.OWNER,
                            person(change.getAuthorKey()),
                            person(item.getFrom()),
                            person(item.getTo()),
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
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

    private static Optional<UserKey> person(String key) {
        return Optional.ofNullable(key).filter(text -> !text.isBlank()).map(UserKey::new);
    }
}
