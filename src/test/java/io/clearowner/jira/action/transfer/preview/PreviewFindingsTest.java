package io.clearowner.jira.action.transfer.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.action.transfer.plan.Decision;
import io.clearowner.jira.action.transfer.plan.SkipReason;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewFindingsTest {

    private static final Optional<UserKey> ANN = Optional.of(new UserKey("ann:,="));

    private final PreviewFindings findings = new PreviewFindings();

    @Test
    void readsWhatItWrote() {
        findings.add(1, 10000, Role.PRODUCT, new Decision.Change(Optional.empty(), ANN));
        findings.add(1, 10000, Role.DELIVERY, new Decision.Change(ANN, Optional.empty()));
        findings.addIssue();
        findings.add(2, 10001, Role.PRODUCT, new Decision.Skip(SkipReason.NO_ACCESS));
        findings.add(2, 10001, Role.DELIVERY, new Decision.Already());
        findings.add(3, 10001, Role.DELIVERY, new Decision.NotConcerned());

        PreviewFindings read = PreviewFindings.read(findings.write());

        assertThat(read.issues()).isEqualTo(1);
        assertThat(read.changes()).isEqualTo(2);
        assertThat(read.changes(Role.PRODUCT)).isEqualTo(1);
        assertThat(read.skipped().already()).isEqualTo(1);
        assertThat(read.skipped().byReason()).isEqualTo(Map.of("no-access", 1L));
        assertThat(read.byProject()).isEqualTo(Map.of(10000L, 2L));
        assertThat(read.byOwner()).isEqualTo(Map.of(ANN, 1L, Optional.empty(), 1L));
        assertThat(read.examples()).isEqualTo(findings.examples()).hasSize(2);
        assertThat(PreviewFindings.readable(findings.write())).isTrue();
        assertThat(PreviewFindings.readable("1,2,3")).isFalse();
    }

    @Test
    void keepsALimitedNumberOfExamplesAndGroups() {
        for (int i = 0; i < PreviewFindings.MAX_GROUPS + 5; i++) {
            findings.add(i, i, Role.PRODUCT, new Decision.Change(Optional.empty(), Optional.of(new UserKey("u" + i))));
        }

        assertThat(findings.changes()).isEqualTo(PreviewFindings.MAX_GROUPS + 5);
        assertThat(findings.examples()).hasSize(PreviewFindings.MAX_EXAMPLES);
        assertThat(findings.byOwner()).hasSize(PreviewFindings.MAX_GROUPS);
        assertThat(findings.byProject()).hasSize(PreviewFindings.MAX_GROUPS);
    }
}
