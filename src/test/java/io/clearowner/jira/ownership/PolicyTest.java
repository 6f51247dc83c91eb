package io.clearowner.jira.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clearowner.jira.testing.APolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void defaultsToTheThreeReasonsOnUnresolvedStandardIssues() {
        assertThat(Policy.DEFAULT.reasons()).containsExactlyInAnyOrder("missing", "inactive", "no-access");
        assertThat(Policy.DEFAULT.includesResolved()).isFalse();
        assertThat(Policy.DEFAULT.issueTypeIds()).isEmpty();
        assertThat(Policy.DEFAULT.graceDays()).isZero();
        assertThat(Policy.DEFAULT.asksForConfirmation()).isFalse();
        assertThat(Policy.DEFAULT.inheritsFrom()).containsExactlyInAnyOrderElementsOf(Provenance.INHERITED);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        APolicy wrong = APolicy.counting("missing", "lazy")
                .coveringTypes(" ")
                .graceDays(-1)
                .confirmWithinDays(91)
                .reconfirmEveryDays(0)
                .inheritingFrom(Provenance.ISSUE);

        InvalidPolicy refused = catchThrowableOfType(InvalidPolicy.class, wrong::policy);

        assertThat(refused.problems())
                .extracting(InvalidPolicy.Problem::setting)
                .containsExactly(
                        PolicySetting.REASONS,
                        PolicySetting.ISSUE_TYPES,
                        PolicySetting.GRACE_DAYS,
                        PolicySetting.CONFIRM_WITHIN_DAYS,
                        PolicySetting.RECONFIRM_EVERY_DAYS,
                        PolicySetting.INHERITS_FROM);
        assertThat(refused).hasMessageContaining("lazy").hasMessageContaining("-1, 0, 365");
    }

    @Test
    void takesFromTheLevelAboveWhatIsNotSet() {
        Policy site = APolicy.counting("stale").coveringResolved().graceDays(3).policy();

        Policy project = APolicy.likeTheDefault().graceDays(9).settings().over(site);

        assertThat(project.graceDays()).isEqualTo(9);
        assertThat(project.reasons()).containsExactly("stale");
        assertThat(project.includesResolved()).isTrue();
    }

    @Test
    void knowsWhichSettingsAreGiven() {
        assertThat(PolicySettings.NONE.given()).isEmpty();
        assertThat(APolicy.counting("missing").graceDays(0).settings().given())
                .isEqualTo(Set.of(PolicySetting.REASONS, PolicySetting.GRACE_DAYS));
        assertThat(PolicySettings.of(Policy.DEFAULT).given()).containsExactly(PolicySetting.values());
        assertThat(PolicySettings.of(Policy.DEFAULT).over(APolicy.counting().policy()))
                .isEqualTo(Policy.DEFAULT);
    }

    @Test
    void asksForConfirmation_whenAnswersCount() {
        assertThat(APolicy.counting("unconfirmed").policy().asksForConfirmation())
                .isTrue();
        assertThat(APolicy.counting("declined").policy().asksForConfirmation()).isTrue();
        assertThat(APolicy.counting("stale").policy().asksForConfirmation()).isFalse();
    }
}
