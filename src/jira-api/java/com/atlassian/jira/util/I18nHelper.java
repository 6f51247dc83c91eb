package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11; [J6]
 * Confidence: high for the members shown
 */
public interface I18nHelper {
    public static interface BeanFactory {
        I18nHelper getInstance(Locale locale); // 8-9: I8

        I18nHelper getInstance(ApplicationUser user);
    }

    Locale getLocale(); // 8-9: G8

    ResourceBundle getDefaultResourceBundle();

    String getUnescapedText(String key);

    String getUntransformedRawText(String key);

    boolean isKeyDefined(String key);

    String getText(String key); // 11: K11

    String getText(String key, String value1); // 8-9: G8

    String getText(String key, String value1, String value2); // 8-9: M9

    String getText(String key, String value1, String value2, String value3); // 11: S11

    String getText(String key, Object value1, Object value2, Object value3);

    String getText(String key, Object parameters); // 8-9: G8 I8

    Set<String> getKeysForPrefix(String prefix);
}
