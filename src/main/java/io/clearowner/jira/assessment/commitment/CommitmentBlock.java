package io.clearowner.jira.assessment.commitment;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredWaiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The waivers and confirmations of a block of issues, with their text form: Jira's caches survive an update of the
 * plugin, so they may hold JDK types only. One line per commitment. The user key comes last, because it may contain any
 * character except a line break.
 */
record CommitmentBlock(String text, Map<Key, Waiver> waivers, Map<Key, Confirmation> confirmations) {

    static final CommitmentBlock NONE = new CommitmentBlock("", Map.of(), Map.of());

    private static final String WAIVER = "w";
    private static final String CONFIRMATION = "c";

    private record Key(long issueId, Role role) {}

    Optional<Waiver> waiver(long issueId, Role role) {
        return waivers.isEmpty() ? Optional.empty() : Optional.ofNullable(waivers.get(new Key(issueId, role)));
    }

    Optional<Confirmation> confirmation(long issueId, Role role) {
        return confirmations.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(confirmations.get(new Key(issueId, role)));
    }

    static String write(Collection<StoredWaiver> waivers, Collection<StoredConfirmation> confirmations) {
        StringBuilder text = new StringBuilder();
        for (StoredWaiver waiver : waivers) {
            line(
                    text,
                    WAIVER,
                    waiver.issueId(),
                    waiver.role().id(),
                    waiver.waiver().until().toEpochDay());
        }
        for (StoredConfirmation stored : confirmations) {
            Confirmation confirmation = stored.confirmation();
            line(
                    text,
                    CONFIRMATION,
                    stored.issueId(),
                    stored.role().id(),
                    confirmation.state().code(),
                    confirmation.since().toEpochMilli(),
                    confirmation.user().value());
        }
        return text.toString();
    }

    static CommitmentBlock read(String text) {
        Map<Key, Waiver> waivers = new HashMap<>();
        Map<Key, Confirmation> confirmations = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split(" ", 6);
            Key key = new Key(Long.parseLong(parts[1]), Role.byId(parts[2]).orElseThrow());
            if (parts[0].equals(WAIVER)) {
                waivers.put(key, new Waiver(LocalDate.ofEpochDay(Long.parseLong(parts[3]))));
            } else {
                confirmations.put(
                        key,
                        new Confirmation(
                                new UserKey(parts[5]),
                                State.byCode(parts[3]).orElseThrow(),
                                Instant.ofEpochMilli(Long.parseLong(parts[4]))));
            }
        }
        return new CommitmentBlock(text, waivers, confirmations);
    }

    private static void line(StringBuilder text, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : " ").append(parts[i]);
        }
        text.append('\n');
    }
}
