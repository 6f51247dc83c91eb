package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void theLastDaysEndToday() {
        assertThat(Period.last(30, TODAY)).isEqualTo(new Period(LocalDate.of(2026, 3, 2), TODAY));
        assertThat(Period.last(30, TODAY).days()).isEqualTo(30);
    }

    @Test
    void isFromDayToDay_upToTodayWithoutAnEnd_andNoneWithoutEither() {
        assertThat(Period.read("2026-02-01", " 2026-02-01 ", TODAY)
                        .orElseThrow()
                        .days())
                .isEqualTo(1);
        assertThat(Period.read("2026-02-01", "", TODAY)).contains(new Period(LocalDate.of(2026, 2, 1), TODAY));
        assertThat(Period.read("", " ", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "1/Feb/26",
                "2026-2-1",
                "+2026-02-01",
                "yesterday",
                "<b>",
                "2026-02-01 00:00",
                "[Ljava.lang.String;@1b"
            })
    void refusesWhatIsNoDay_atItsField(String text) {
        assertRefused(text, "", "from", "clear-owner.period.no-day");
        assertRefused("2026-02-01", text, "to", "clear-owner.period.no-day");
    }

    @ParameterizedTest
    @CsvSource({
        "'',2026-02-01,from,from.missing",
        "2026-02-02,2026-02-01,to,order",
        "2026-04-01,,from,future",
        "2026-03-01,2026-04-01,to,future",
        "2025-02-24,2026-01-01,from,too-old"
    })
    void refusesDaysOfWhichNothingCanBeKnown(String from, String to, String field, String why) {
        assertRefused(from, to == null ? "" : to, field, "clear-owner.period." + why);
    }

    @Test
    void takesTheOldestDayThatIsKept() {
        assertThat(Period.read("2025-02-25", "", TODAY).orElseThrow().days()).isEqualTo(Period.MAX_DAYS);
    }

    private static void assertRefused(String from, String to, String field, String key) {
        assertThatThrownBy(() -> Period.read(from, to, TODAY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problems()).hasSize(1);
            assertThat(refusal.problems().get(0).field()).isEqualTo(field);
            assertThat(refusal.problems().get(0).keyOrText()).isEqualTo(key);
        });
    }
}
