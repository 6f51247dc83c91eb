package io.clearowner.jira.assessment.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredCommitmentsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UserKey ODD = new UserKey("an odd user's key");

    private final TestDatabase database = TestDatabase.h2();
    private final WaiverStore waivers = new WaiverStore(database.ao());
    private final ConfirmationStore confirmations = new ConfirmationStore(database.ao());
    private final StoredCommitments commitments = new StoredCommitments(waivers, confirmations, new FakeCaches());

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void tellsWhatWasPromised_forNeighboursToo() {
        Confirmation pending = new Confirmation(ODD, State.PENDING, NOW);
        waivers.give(127, Role.PRODUCT, new Waiver(LocalDate.parse("2026-03-06")), "why", ODD, NOW);
        waivers.give(128, Role.DELIVERY, new Waiver(LocalDate.parse("2026-03-07")), "why", ODD, NOW);
        confirmations.put(new StoredConfirmation(
                127, Role.DELIVERY, pending, Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(commitments.waiver(127, Role.PRODUCT)).contains(new Waiver(LocalDate.parse("2026-03-06")));
        assertThat(commitments.waiver(127, Role.DELIVERY)).isEmpty();
        assertThat(commitments.confirmation(127, Role.DELIVERY)).contains(pending);
        assertThat(commitments.waiver(128, Role.DELIVERY)).contains(new Waiver(LocalDate.parse("2026-03-07")));
        assertThat(commitments.confirmation(128, Role.DELIVERY)).isEmpty();
    }

    @Test
    void seesAChangeOnceItIsToldOfIt() {
        assertThat(commitments.waiver(7, Role.PRODUCT)).isEmpty();
        waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-03-06")), "why", ODD, NOW);
        assertThat(commitments.waiver(7, Role.PRODUCT)).as("from memory").isEmpty();

        commitments.invalidate(8);

        assertThat(commitments.waiver(7, Role.PRODUCT)).isPresent();
    }
}
