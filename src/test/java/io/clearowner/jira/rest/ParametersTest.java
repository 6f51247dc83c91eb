package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @CsvSource({"vision, VISION", "execution, EXECUTION", "either, EITHER", "both, BOTH"})
    void readsTheRole(String text, UnclearFilter filter) {
        assertThat(Parameters.filter(text)).isEqualTo(filter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vision", "product", "all", "vision,execution"})
    void rejectsAnotherRole(String text) {
        assertRefused("role", () -> Parameters.filter(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void hasDefaults(String text) {
        assertThat(Parameters.jql(text)).isEmpty();
        assertThat(Parameters.filter(text)).isEqualTo(UnclearFilter.EITHER);
        assertThat(Parameters.start(text)).isZero();
        assertThat(Parameters.limit(text)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 10", "100, 100"})
    void readsTheLimit(String text, int limit) {
        assertThat(Parameters.limit(text)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "1.5", "ten", "1e2", "99999999999", "0x10"})
    void rejectsALimitThatIsNoNumberFrom1To100(String text) {
        assertRefused("limit", () -> Parameters.limit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2147483647", "one", "99999999999"})
    void rejectsAStartThatNoListHas(String text) {
        assertRefused("start", () -> Parameters.start(text));
    }

    @Test
    void takesJqlUpToTheLimit() {
        assertThat(Parameters.jql("x".repeat(10_000))).hasSize(10_000);
        assertRefused("jql", () -> Parameters.jql("x".repeat(10_001)));
    }

    @Test
    void readsTheRoleOfAPath() {
        assertThat(Parameters.role("delivery")).isEqualTo(Role.DELIVERY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Parameters.role("vision"))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Kind.NOT_FOUND));
    }

    private static void assertRefused(String field, Runnable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call::run).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
            assertThat(refusal.problems()).hasSize(1);
            assertThat(refusal.problems().get(0).field()).isEqualTo(field);
            assertThat(refusal.problems().get(0).message(TestTexts.english())).doesNotContain("{");
        });
    }
}
