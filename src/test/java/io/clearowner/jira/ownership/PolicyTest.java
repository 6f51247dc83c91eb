package io.clearowner.jira.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clearowner.jira.testing.APolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void defaultsToTheThreeReasonsOnUnresolvedStandardIssues() {
        assertThat(Policy.DEFAULT.get(PolicySetting.REASONS))
                .containsExactlyInAnyOrder("missing", "inactive", "no-access");
        assertThat(Policy.DEFAULT.get(PolicySetting.INCLUDES_RESOLVED)).isFalse();
        assertThat(Policy.DEFAULT.get(PolicySetting.ISSUE_TYPES)).isEmpty();
        assertThat(Policy.DEFAULT.get(PolicySetting.GRACE_DAYS)).isZero();
        assertThat(Policy.DEFAULT.asksForConfirmation()).isFalse();
        assertThat(Policy.DEFAULT.get(PolicySetting.INHERITS_FROM))
                .containsExactlyInAnyOrderElementsOf(Provenance.INHERITED);
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

        Policy project = APolicy.likeTheDefault().graceDays(9).settings().applyTo(site);

        assertThat(project.get(PolicySetting.GRACE_DAYS)).isEqualTo(9);
        assertThat(project.get(PolicySetting.REASONS)).containsExactly("stale");
        assertThat(project.get(PolicySetting.INCLUDES_RESOLVED)).isTrue();
    }

    @Test
    void knowsWhichSettingsAreGiven() {
        assertThat(PolicySettings.NONE.configured()).isEmpty();
        assertThat(APolicy.counting("missing").graceDays(0).settings().configured())
                .isEqualTo(Set.of(PolicySetting.REASONS, PolicySetting.GRACE_DAYS));
        assertThat(PolicySettings.of(Policy.DEFAULT).configured())
                .containsExactlyInAnyOrderElementsOf(PolicySetting.all());
        assertThat(PolicySettings.of(Policy.DEFAULT).applyTo(APolicy.counting().policy()))
                .isEqualTo(Policy.DEFAULT);
    }

    @Test
    void asksForConfirmation_whenAnswersCount() {
        assertThat(APolicy.counting("unconfirmed").policy().asksForConfirmation())
                .isTrue();
        assertThat(APolicy.counting("declined").policy().asksForConfirmation()).isTrue();
        assertThat(APolicy.counting("stale").policy().asksForConfirmation()).isFalse();
    }

    @Test
    void refusesAFieldThatCannotExist_andSaysWhatWouldBeRight() {
        InvalidPolicy refused = catchThrowableOfType(
                InvalidPolicy.class,
                () -> PolicySettings.ofPlain(Map.of(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, "creator")));

        assertThat(refused.problems())
                .containsExactly(new InvalidPolicy.Problem(
                        PolicySetting.PRODUCT_INHERITS_FROM_FIELD,
                        new InvalidPolicy.Fault(
                                InvalidPolicy.Kind.UNKNOWN_FIELD, List.of("creator", "none, assignee, reporter"))));
    }

    @Test
    void inheritsFromNeitherFieldsNorLeads_untilARoleSaysSo() {
        assertThat(Provenance.values())
                .filteredOn(Policy.DEFAULT::inherits)
                .containsExactlyElementsOf(Provenance.INHERITED);
        Policy policy = APolicy.likeTheDefault()
                .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.REPORTER)
                .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.of(Provenance.COMPONENT_LEAD))
                .policy();

        assertThat(Provenance.values())
                .filteredOn(source -> policy.inherits(Role.DELIVERY, source) != policy.inherits(Role.PRODUCT, source))
                .containsExactly(Provenance.FIELD, Provenance.COMPONENT_LEAD);
        assertThat(policy.assessesSameAs(Policy.DEFAULT)).isFalse();
    }
}
