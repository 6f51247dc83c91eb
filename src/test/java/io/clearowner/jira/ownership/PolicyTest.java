package io.clearowner.jira.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void defaultsToTheThreeReasonsOnUnresolvedStandardIssues() {
        assertThat(Policy.DEFAULT.reasons()).containsExactlyInAnyOrder("missing", "inactive", "no-access");
        assertThat(Policy.DEFAULT.judgesResolved()).isFalse();
        assertThat(Policy.DEFAULT.issueTypeIds()).isEmpty();
    }

    @Test
    void rejectsUnknownReasons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy(Set.of("missing", "lazy"), false, Optional.empty()))
                .withMessage("reasons: unknown [lazy], known are [missing, inactive, no-access, same-person]");
    }

    @Test
    void rejectsAnEmptyListOfIssueTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy(Set.of(), false, Optional.of(Set.of())))
                .withMessageStartingWith("issueTypeIds: names no issue type");
    }

    @Test
    void rejectsABlankIssueType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy(Set.of(), false, Optional.of(Set.of(" "))))
                .withMessageStartingWith("issueTypeIds: holds a blank id");
    }

    @Test
    void isNotChangedThroughTheSetsItWasMadeOf() {
        Set<String> reasons = new HashSet<>(Set.of("missing"));
        Policy policy = new Policy(reasons, false, Optional.empty());

        reasons.clear();

        assertThat(policy.reasons()).containsExactly("missing");
    }
}
