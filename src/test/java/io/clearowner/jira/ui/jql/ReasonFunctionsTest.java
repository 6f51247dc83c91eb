package io.clearowner.jira.ui.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.query.operand.FunctionOperand;
import io.clearowner.jira.ownership.Reasons;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JQL functions whose values are reasons. */
class ReasonFunctionsTest {

    private final I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
    private final ClearOwnerUnclear unclear = new ClearOwnerUnclear() {
        @Override
        protected I18nHelper getI18n() {
            return texts(Locale.ROOT);
        }
    };
    private final ClearOwnerReasons reasons = new ClearOwnerReasons(new ReasonWords(languages)) {
        @Override
        protected I18nHelper getI18n() {
            return texts(Locale.ROOT);
        }
    };

    @BeforeEach
    void languagesOfTheApp() {
        when(languages.getInstance(Locale.ENGLISH)).thenReturn(texts(Locale.ROOT));
        for (Locale language : List.of(Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE)) {
            when(languages.getInstance(language)).thenReturn(texts(language));
        }
    }

    private static I18nHelper texts(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.clear-owner", language);
        return mock(
                I18nHelper.class,
                call -> call.getMethod().getName().equals("getText")
                        ? MessageFormat.format(
                                bundle.getString(call.getArgument(0)),
                                Arrays.copyOfRange(call.getArguments(), 1, call.getArguments().length))
                        : null);
    }

    private List<String> found(String... words) {
        FunctionOperand operand = new FunctionOperand("clearOwnerReasons", List.of(words));
        return reasons.getValues(null, operand, null).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    @Test
    void returnsEveryReason() {
        FunctionOperand operand = new FunctionOperand("clearOwnerUnclear");

        assertThat(unclear.validate(null, operand, null).hasAnyErrors()).isFalse();
        assertThat(unclear.getValues(null, operand, null))
                .extracting(QueryLiteral::getStringValue)
                .containsExactlyElementsOf(Reasons.codes());
        assertThat(unclear.validate(null, new FunctionOperand("clearOwnerUnclear", List.of("x")), null)
                        .getErrorMessages())
                .containsExactly("clearOwnerUnclear takes no arguments.");
    }

    @ParameterizedTest
    @CsvSource({
        "missing, missing", "MISSING, missing", "No access, no-access", "no-access, no-access",
        "Fehlt, missing", "kein zugriff, no-access", "Sans accès, no-access", "未設定, missing"
    })
    void knowsReasonsByCodeAndByLabel_inAnyLanguageAndCase(String word, String code) {
        assertThat(found(word)).containsExactly(code);
    }

    @Test
    void returnsEachReasonOnce() {
        assertThat(found("Missing", "missing", "No access")).containsExactly("missing", "no-access");
    }

    @Test
    void refusesAnUnknownWord_andListsTheKnownOnes() {
        FunctionOperand operand = new FunctionOperand("clearOwnerReasons", List.of("Missing", "Gone fishing"));

        assertThat(reasons.validate(null, operand, null).getErrorMessages())
                .singleElement()
                .asString()
                .startsWith(
                        "clearOwnerReasons does not know the reason “Gone fishing”. Known reasons: missing (Missing), ")
                .contains("no-access (No access)");
    }

    @Test
    void refusesToBeCalledWithoutAReason() {
        assertThat(reasons.validate(null, new FunctionOperand("clearOwnerReasons"), null)
                        .getErrorMessages())
                .singleElement()
                .asString()
                .startsWith("clearOwnerReasons needs at least one reason.");
    }
}
