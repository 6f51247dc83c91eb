package io.clearowner.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Policy;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTextTest {

    static Policy[] policies() {
        return new Policy[] {
            Policy.DEFAULT,
            new Policy(Set.of(), true, Optional.empty()),
            new Policy(Set.of("missing"), false, Optional.of(Set.of("1"))),
            new Policy(Set.of("no-access", "same-person"), true, Optional.of(Set.of("1", "10001")))
        };
    }

    @ParameterizedTest
    @MethodSource("policies")
    void givesBackWhatWasWritten(Policy policy) {
        assertThat(PolicyText.read(PolicyText.write(policy))).isEqualTo(policy);
    }

    @Test
    void writesEqualPoliciesAlike() {
        assertThat(PolicyText.write(Policy.DEFAULT)).isEqualTo("inactive,missing,no-access|false|*");
    }
}
