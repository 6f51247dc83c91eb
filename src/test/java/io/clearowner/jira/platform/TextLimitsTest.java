package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"why", "two\r\n\tlines", "\uD83D\uDE00", "e\u0301", "\u4E2D\u200D"})
    void acceptsWhatEveryDatabaseStores(String text) {
        assertThatCode(() -> TextLimits.requireAtMost(20, "reason", text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u0001", "\u001B[1m", "\u007F", "\u0085", "\uD83D", "\uDE00\uD83D", "a\uD83D b"})
    void refusesControlCharactersAndLoneSurrogates(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TextLimits.requireAtMost(20, "reason", text))
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\u2003", "\uFEFF"})
    void findsTextsBlankThatShowNothing(String text) {
        assertThat(TextLimits.blank(text)).isTrue();
        assertThat(TextLimits.blank(text + "x")).isFalse();
    }

    @Test
    void abbreviatesWithoutBreakingACharacter() {
        String faces = "\uD83D\uDE00".repeat(50);
        assertThat(Shown.of(faces)).isEqualTo("\uD83D\uDE00".repeat(20) + "\u2026");
        assertThat(Shown.of("x" + faces)).isEqualTo("x" + "\uD83D\uDE00".repeat(20) + "\u2026");
        assertThat(Shown.of("a\0b\uD83D\n\u2028")).isEqualTo("a\uFFFDb\uFFFD\uFFFD\uFFFD");
        assertThat(Shown.of("x".repeat(40))).isEqualTo("x".repeat(40));
    }

    @Test
    void sendsNothingBackThatIsLongOrBroken() {
        Refusal refusal = Refusal.because(
                Refusal.Kind.INVALID,
                "f".repeat(50_000),
                "clear-owner.rest.json.missing",
                "\uD83D" + "v".repeat(1_000_000));
        Refusal.Problem problem = refusal.problems().get(0);
        assertThat(problem.field()).hasSize(41);
        assertThat(problem.arguments())
                .singleElement()
                .satisfies(argument -> assertThat(argument).hasSize(1_001).startsWith("\uFFFDv"));
    }
}
