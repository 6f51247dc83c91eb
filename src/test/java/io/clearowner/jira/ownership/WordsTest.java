package io.clearowner.jira.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"PRODUCT, product, vision, DELIVERY", "DELIVERY, delivery, execution, PRODUCT"})
    void rolesAreFoundByTheirNames(Role role, String id, String clarityName, Role other) {
        assertThat(role.id()).isEqualTo(id);
        assertThat(role.clarityName()).isEqualTo(clarityName);
        assertThat(role.other()).isEqualTo(other);
        assertThat(Role.byId(id)).contains(role);
        assertThat(Role.byClarityName(clarityName)).contains(role);
    }

    @Test
    void unknownRolesAreAbsent() {
        assertThat(Role.byId("PRODUCT")).isEmpty();
        assertThat(Role.byId(null)).isEmpty();
        assertThat(Role.byClarityName("product")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Provenance.class)
    void provenanceHasALowerCaseCode(Provenance provenance) {
        assertThat(provenance.code()).isEqualTo(provenance.name().toLowerCase().replace('_', '-'));
    }

    @Test
    void sourcesStandInTheOrderOfTheDesign() {
        assertThat(Provenance.values())
                .extracting(Provenance::code)
                .containsExactly(
                        "issue", "parent", "epic", "component", "project", "field", "component-lead", "project-lead");
    }

    @ParameterizedTest
    @CsvSource({"none, none", "'', none", "assignee, assignee", "reporter, reporter", "customfield_7, customfield_7"})
    void aMappedFieldIsFoundByItsCode(String code, String field) {
        assertThat(MappedField.byCode(code).map(MappedField::code)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Assignee", "creator", "customfield_", "customfield_0", "customfield_x", "customfield_7 ", "7"})
    void otherTextsAreNoMappedField(String code) {
        assertThat(MappedField.byCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignee", "reporter", "customfield_10300"})
    void aMappedFieldIsFoundByTheSourceOfAnOwner(String code) {
        MappedField field = MappedField.byCode(code).orElseThrow();

        assertThat(MappedField.bySourceId(field.sourceId())).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "not-assessed, false",
        "clear, false",
        "waived, false",
        "missing, true",
        "same-person, true",
        "of-a-newer-version, true"
    })
    void everyReasonIsUnclear(String code, boolean unclear) {
        assertThat(new Clarity(code).unclear()).isEqualTo(unclear);
    }

    @ParameterizedTest
    @CsvSource({
        "not-assessed, NOT_ASSESSED",
        "clear, CLEAR",
        "waived, WAIVED",
        "missing, CRITICAL",
        "inactive, CRITICAL",
        "no-access, CRITICAL",
        "declined, WARNING",
        "stale, WARNING",
        "of-a-newer-version, WARNING"
    })
    void aReasonIsCritical_whenNobodyCanAct(String code, Clarity.Level level) {
        assertThat(new Clarity(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(Clarity.Level.class)
    void levelsHaveALowerCaseId(Clarity.Level level) {
        assertThat(level.id())
                .matches("[a-z-]+")
                .isEqualToIgnoringCase(level.name().replace('_', '-'));
    }

    @Test
    void everyCodeIsThatOfAnAssessedIssueButOne() {
        assertThat(Clarity.codes()).containsOnlyOnce("not-assessed").containsAll(Clarity.codesOfAssessed());
        assertThat(Clarity.codesOfAssessed())
                .doesNotContain("not-assessed")
                .hasSize(Clarity.codes().size() - 1);
    }

    @Test
    void reasonsStandInTheOrderOfTheDesign() {
        assertThat(Reasons.codes())
                .containsExactly(
                        "missing",
                        "inactive",
                        "no-access",
                        "declined",
                        "unconfirmed",
                        "same-person",
                        "stale",
                        "no-why",
                        "no-when");
    }

    @ParameterizedTest
    @EnumSource(Confirmation.State.class)
    void statesAreFoundByTheirCodes(Confirmation.State state) {
        assertThat(Confirmation.State.byCode(state.code())).contains(state);
        assertThat(state.code()).matches("[a-z-]+");
    }

    @Test
    void rejectsBlankKeysAndCodes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UserKey(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new UserKey(null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Clarity(""));
    }
}
