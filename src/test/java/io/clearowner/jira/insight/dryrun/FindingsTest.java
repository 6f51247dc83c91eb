package io.clearowner.jira.insight.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Assessment assessed(String vision, String execution) {
        return new Assessment(true, role(Role.PRODUCT, vision), role(Role.DELIVERY, execution));
    }

    private static RoleAssessment role(Role role, String code) {
        return new RoleAssessment(
                role, new Clarity(code), code.equals("clear") ? List.of() : List.of(code), Optional.empty());
    }

    private static Findings some() {
        Findings findings = new Findings();
        findings.add("A-1", assessed("clear", "clear"), assessed("stale", "missing"));
        findings.add("A-2", assessed("missing", "clear"), assessed("clear", "clear"));
        findings.add("A-3", assessed("missing", "clear"), assessed("waived", "no-when"));
        findings.add("A-4", assessed("missing", "missing"), assessed("inactive", "missing"));
        return findings;
    }

    @Test
    void countsIssuesThatChangeSides_andRolesByCode() {
        Findings findings = some();

        assertThat(findings.issues()).isEqualTo(4);
        assertThat(findings.unclearNow()).isEqualTo(3);
        assertThat(findings.unclearThen()).isEqualTo(3);
        assertThat(findings.becomeUnclear()).isEqualTo(1);
        assertThat(findings.becomeClear()).isEqualTo(1);
        assertThat(findings.unclearKeys()).containsExactly("A-1");
        assertThat(findings.clearKeys()).containsExactly("A-2");
        assertThat(findings.becomeUnclearBy(Role.PRODUCT)).isEqualTo(Map.of("stale", 1L));
        assertThat(findings.becomeUnclearBy(Role.DELIVERY))
                .containsExactly(Map.entry("missing", 1L), Map.entry("no-when", 1L));
        assertThat(findings.becomeClearBy(Role.PRODUCT)).isEqualTo(Map.of("missing", 2L));
        assertThat(findings.becomeClearBy(Role.DELIVERY)).isEmpty();
    }

    @Test
    void goesOnFromItsText() {
        assertThat(Findings.read("").write()).isEqualTo(new Findings().write());
        assertThat(Findings.read(some().write()).write()).isEqualTo(some().write());
        assertThat(Findings.read(new Findings().write()).unclearKeys()).isEmpty();
    }

    @Test
    void keepsTheFirstKeysOnly() {
        Findings findings = new Findings();
        for (int i = 0; i < 150; i++) {
            findings.add("A-" + i, assessed("clear", "clear"), assessed("stale", "clear"));
        }

        assertThat(findings.becomeUnclear()).isEqualTo(150);
        assertThat(findings.unclearKeys()).hasSize(100).startsWith("A-0");
    }
}
