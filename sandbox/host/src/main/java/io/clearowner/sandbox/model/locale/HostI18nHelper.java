package io.clearowner.sandbox.model.locale;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.Partial;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Texts of the host and the plugins in one language. */
public abstract class HostI18nHelper implements I18nHelper {
    private final Supplier<I18n> texts;
    private final Locale locale;

    public HostI18nHelper(Supplier<I18n> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return texts.get().getText(locale, key);
    }

    @Override
    public String getText(String key, String value1) {
        return texts.get().getText(locale, key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return texts.get().getText(locale, key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return texts.get().getText(locale, key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return texts.get().getText(locale, key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] many) {
            return texts.get().getText(locale, key, many);
        }
        return parameters instanceof Collection<?> many
                ? texts.get().getText(locale, key, many.toArray())
                : texts.get().getText(locale, key, parameters);
    }

    @Override
    public String getUnescapedText(String key) {
        return getText(key);
    }

    @Override
    public String getUntransformedRawText(String key) {
        return texts.get().all(locale).getOrDefault(key, key);
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.get().all(locale).containsKey(key);
    }

    @Override
    public Set<String> getKeysForPrefix(String prefix) {
        Set<String> keys = new TreeSet<>(texts.get().all(locale).keySet());
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }

    /** Creates the helpers. */
    public static final class Factory implements I18nHelper.BeanFactory {
        private final Supplier<I18n> texts;
        private final Languages languages;

        public Factory(Supplier<I18n> texts, Languages languages) {
            this.texts = texts;
            this.languages = languages;
        }

        @Override
        public I18nHelper getInstance(Locale locale) {
            return Partial.create(HostI18nHelper.class, texts, locale);
        }

        @Override
        public I18nHelper getInstance(ApplicationUser user) {
            return getInstance(languages.of(user));
        }
    }
}
