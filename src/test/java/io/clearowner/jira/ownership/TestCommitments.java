package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.Confirmation.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a test says was promised about every issue there is. */
final class TestCommitments implements Commitments {

    private final Map<Role, Waiver> waivers = new EnumMap<>(Role.class);
    private final Map<Role, Confirmation> confirmations = new EnumMap<>(Role.class);

    void waive(Role role, String until) {
        waivers.put(role, new Waiver(LocalDate.parse(until)));
    }

    void say(Role role, String user, State state, Instant since) {
        confirmations.put(role, new Confirmation(new UserKey(user), state, since));
    }

    @Override
    public Optional<Waiver> waiver(long issueId, Role role) {
        return Optional.ofNullable(waivers.get(role));
    }

    @Override
    public Optional<Confirmation> confirmation(long issueId, Role role) {
        return Optional.ofNullable(confirmations.get(role));
    }
}
