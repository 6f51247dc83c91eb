package io.clearowner.jira.ui.jql;

import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.ownership.Reasons;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds reasons by what people type: the code or the label in any language of the app, in any case. */
public final class ReasonWords {

    /** The languages of the app; the first is the default. */
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE);

    private final I18nHelper.BeanFactory texts;

    public ReasonWords(I18nHelper.BeanFactory texts) {
        this.texts = texts;
    }

    /** The code; empty for an unknown word. */
    Optional<String> code(String word) {
        return Optional.ofNullable(byWord().get(plain(word)));
    }

    /** All reasons with their labels, for a message. */
    String known(I18nHelper i18n) {
        return Reasons.codes().stream()
                .map(code -> code + " (" + i18n.getText(key(code)) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Built anew for each search, since a language pack may be enabled at any time. */
    private Map<String, String> byWord() {
        Map<String, String> words = new HashMap<>();
        for (Locale language : LANGUAGES) {
            I18nHelper i18n = texts.getInstance(language);
            Reasons.codes().forEach(code -> words.putIfAbsent(plain(i18n.getText(key(code))), code));
        }
        Reasons.codes().forEach(code -> words.put(code, code));
        return words;
    }

    private static String key(String code) {
        return "clear-owner.clarity." + code;
    }

    private static String plain(String word) {
        return word.trim().toLowerCase(Locale.ROOT);
    }
}
