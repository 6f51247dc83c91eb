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

    private static Assessment notAssessed() {
        return new Assessment(
                false,
                new RoleAssessment(Role.PRODUCT, Clarity.NOT_ASSESSED, List.of(), Optional.empty()),
                new RoleAssessment(Role.DELIVERY, Clarity.NOT_ASSESSED, List.of(), Optional.empty()));
    }

    private static Findings some() {
        Findings findings = new Findings();
        findings.add("A-1", assessed("clear", "clear"), assessed("stale", "missing"));
        findings.add("A-2", assessed("missing", "clear"), assessed("clear", "clear"));
        findings.add("A-3", assessed("missing", "clear"), assessed("waived", "no-when"));
        findings.add("A-4", assessed("missing", "missing"), assessed("inactive", "missing"));
        findings.add("A-5", assessed("missing", "inactive"), notAssessed());
        findings.add("A-6", notAssessed(), assessed("clear", "missing"));
        findings.add("A-7", notAssessed(), notAssessed());
        return findings;
    }

    @Test
    void countsIssuesThatChangeSides_andRolesByCode() {
        Findings findings = some();

        assertThat(findings.issues()).isEqualTo(7);
        assertThat(findings.assessedNow()).isEqualTo(5);
        assertThat(findings.assessedThen()).isEqualTo(5);
        assertThat(findings.unclearNow()).isEqualTo(4);
        assertThat(findings.unclearThen()).isEqualTo(4);

        assertThat(findings.becomeUnclear().issues()).isEqualTo(2);
        assertThat(findings.becomeUnclear().keys()).containsExactly("A-1", "A-6");
        assertThat(findings.becomeUnclear().roles(Role.PRODUCT)).isEqualTo(Map.of("stale", 1L));
        assertThat(findings.becomeUnclear().roles(Role.DELIVERY))
                .containsExactly(Map.entry("missing", 2L), Map.entry("no-when", 1L));

        assertThat(findings.becomeClear().issues()).isEqualTo(1);
        assertThat(findings.becomeClear().keys()).containsExactly("A-2");
        assertThat(findings.becomeClear().roles(Role.PRODUCT)).isEqualTo(Map.of("missing", 2L));
        assertThat(findings.becomeClear().roles(Role.DELIVERY)).isEmpty();
    }

    @Test
    void countsNothingAsClear_thatIsNoLongerAssessed() {
        Findings.Change change = some().becomeNotAssessed();

        assertThat(change.issues()).isEqualTo(1);
        assertThat(change.keys()).containsExactly("A-5");
        assertThat(change.roles(Role.PRODUCT)).isEqualTo(Map.of("missing", 1L));
        assertThat(change.roles(Role.DELIVERY)).isEqualTo(Map.of("inactive", 1L));
    }

    @Test
    void isReadable_unlessAnotherVersionWroteIt() {
        assertThat(Findings.readable("")).isTrue();
        assertThat(Findings.readable(new Findings().write())).isTrue();
        assertThat(Findings.readable(some().write())).isTrue();
        assertThat(Findings.readable("4,3,3,1,1\n\n\n\n\nA-1\nA-2")).isFalse();
    }

    @Test
    void goesOnFromItsText() {
        assertThat(Findings.read("").write()).isEqualTo(new Findings().write());
        assertThat(Findings.read(some().write()).write()).isEqualTo(some().write());
        assertThat(Findings.read(new Findings().write()).becomeUnclear().keys()).isEmpty();
    }

    @Test
    void keepsTheFirstKeysOnly() {
        Findings findings = new Findings();
        for (int i = 0; i < 150; i++) {
            findings.add("A-" + i, assessed("clear", "clear"), assessed("stale", "clear"));
        }

        assertThat(findings.becomeUnclear().issues()).isEqualTo(150);
        assertThat(findings.becomeUnclear().keys()).hasSize(100).startsWith("A-0");
    }
}
