package io.clearowner.jira.action.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    private static final TransferPlan PLAN = new TransferPlan(
            Optional.of("project = ABC\nAND summary ~ \"a=b, 100%\""),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.of(10000),
            TransferCondition.PERSON,
            Optional.of(new UserKey("bob,=%")),
            Map.of(
                    Role.PRODUCT,
                    List.of("user:ann,=", "component:7:odd:key", "assignee"),
                    Role.DELIVERY,
                    List.of("nobody")),
            false,
            Optional.of("ein Grund – 理由"),
            Asking.YES,
            true,
            12);

    @Test
    void readsWhatItWrote_whateverCharactersItHas() {
        assertThat(PlanText.read(PlanText.write(PLAN))).isEqualTo(PLAN);
    }

    @Test
    void refusesAPlanThatItCannotCarryOut() {
        String unknown = PlanText.write(PLAN).replace("nobody", "somebody");

        assertThatThrownBy(() -> PlanText.read(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanText.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhomAPlanNames() {
        assertThat(Sources.person("user:ann")).contains(new UserKey("ann"));
        assertThat(Sources.person("project:10000:ann:b")).contains(new UserKey("ann:b"));
        assertThat(Sources.person("assignee")).isEmpty();
        assertThat(List.of(
                        "user:",
                        "user",
                        "project:x:ann",
                        "component:7:",
                        "field:summary",
                        "field:assignee",
                        "lead",
                        ""))
                .noneMatch(Sources::valid);
    }
}
