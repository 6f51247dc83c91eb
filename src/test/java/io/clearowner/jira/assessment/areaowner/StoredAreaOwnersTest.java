package io.clearowner.jira.assessment.areaowner;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredAreaOwnersTest {

    private static final UserKey ANN = new UserKey("ann");

    private final TestDatabase database = TestDatabase.h2();
    private final List<Area> changed = new ArrayList<>();
    private final StoredAreaOwners owners =
            new StoredAreaOwners(new AreaOwnerStore(database.ao()), new FakeCaches(), changed::add, Clock.systemUTC());

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void namesOwnersOfProjectsAndComponents_perRole() {
        owners.set(Area.project(1), Role.PRODUCT, Optional.of(ANN), ANN);
        owners.set(Area.component(1), Role.DELIVERY, Optional.of(ANN), ANN);

        assertThat(owners.ofProject(1, Role.PRODUCT)).contains(ANN);
        assertThat(owners.ofProject(1, Role.DELIVERY)).isEmpty();
        assertThat(owners.ofComponent(1, Role.DELIVERY)).contains(ANN);
        assertThat(owners.ofComponent(2, Role.DELIVERY)).isEmpty();
        assertThat(changed).containsExactly(Area.project(1), Area.component(1));
    }

    @Test
    void tellsNobody_whenNothingChanged() {
        owners.set(Area.project(1), Role.PRODUCT, Optional.empty(), ANN);
        owners.set(Area.project(1), Role.PRODUCT, Optional.of(ANN), ANN);
        owners.set(Area.project(1), Role.PRODUCT, Optional.of(ANN), ANN);
        owners.set(Area.project(1), Role.PRODUCT, Optional.empty(), ANN);

        assertThat(changed).hasSize(2);
        assertThat(owners.ofProject(1, Role.PRODUCT)).isEmpty();
    }
}
