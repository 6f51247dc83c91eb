package io.clearowner.jira.ui.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JqlFunctionsTest of the acceptance tests covers the functions that use these words. */
class ReasonWordsTest {

    private final I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
    private final ReasonWords words = new ReasonWords(languages);

    @BeforeEach
    void languagesOfTheApp() {
        I18nHelper english = texts(Locale.ROOT);
        when(languages.getInstance(Locale.ENGLISH)).thenReturn(english);
        for (Locale language : List.of(Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE)) {
            I18nHelper translated = texts(language);
            when(languages.getInstance(language)).thenReturn(translated);
        }
    }

    private static I18nHelper texts(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.clear-owner", language);
        return mock(I18nHelper.class, call -> bundle.getString(call.getArgument(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "missing, missing",
        "MISSING, missing",
        "No access, no-access",
        "no-access, no-access",
        "Fehlt, missing",
        "kein zugriff, no-access",
        "Sans accès, no-access",
        "未設定, missing"
    })
    void knowsReasonsByCodeAndByLabel_inAnyLanguageAndCase(String word, String code) {
        assertThat(words.code(word)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gone fishing", "clear", "waived"})
    void knowsNoOtherWords(String word) {
        assertThat(words.code(word)).isEmpty();
    }

    @Test
    void listsAllReasonsWithTheirLabels() {
        assertThat(words.known(texts(Locale.GERMAN)))
                .startsWith("missing (Fehlt), ")
                .contains("no-access (Kein Zugriff)");
    }
}
