package io.clearowner.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.testing.APolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTextTest {

    static PolicySettings[] settings() {
        return new PolicySettings[] {
            PolicySettings.NONE,
            PolicySettings.of(Policy.DEFAULT),
            APolicy.counting().coveringResolved().settings(),
            APolicy.counting("missing").coveringTypes("1").settings(),
            APolicy.counting("no-access", "same-person")
                    .coveringTypes("1", "10001")
                    .graceDays(3)
                    .settings(),
            APolicy.likeTheDefault()
                    .confirmWithinDays(2)
                    .onDecline(OnDecline.PREVIOUS)
                    .reconfirmEveryDays(90)
                    .inheritingFrom(Provenance.PARENT, Provenance.PROJECT)
                    .settings(),
            APolicy.likeTheDefault().coveringTypes().inheritingFrom().settings(),
            APolicy.likeTheDefault()
                    .with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.custom(10300))
                    .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE)
                    .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.of(Provenance.PROJECT_LEAD))
                    .settings()
        };
    }

    @ParameterizedTest
    @MethodSource("settings")
    void givesBackWhatWasWritten(PolicySettings settings) {
        assertThat(PolicyText.read(PolicyText.write(settings))).isEqualTo(settings);
    }

    @Test
    void writesEqualSettingsAlike() {
        assertThat(PolicyText.write(PolicySettings.of(Policy.DEFAULT)))
                .startsWith(
                        """
                reasons=inactive,missing,no-access
                judgesResolved=false
                issueTypes=
                graceDays=0
                confirmWithinDays=5
                onDecline=keep
                reconfirmEveryDays=180
                inheritsFrom=component,epic,parent,project
                productInheritsFromField=none
                productInheritsFromLeads=
                deliveryInheritsFromField=none
                deliveryInheritsFromLeads=
                overloadAbove=100""");
    }

    @Test
    void leavesOutWhatOnlyANewerVersionKnows() {
        PolicySettings read = PolicyText.read("reasons=missing,telepathy\nmood=good\ninheritsFrom=moon,parent\n"
                + "onDecline=cry\nproductInheritsFromField=stars");

        assertThat(read)
                .isEqualTo(APolicy.counting("missing")
                        .inheritingFrom(Provenance.PARENT)
                        .settings());
    }
}
