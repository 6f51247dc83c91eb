package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11; sal-api 2.10 source via [J6]
 * Confidence: high for the members shown
 */
public interface I18nResolver {
    String getRawText(String key);  // 11: K11
    String getText(String key, Serializable... arguments);  // 11: K11
    String getText(Locale locale, String key, Serializable... arguments);  // 8-9: M9
    String getText(String key);  // 11: S11 K11
    String getText(Locale locale, String key);  // 8-9: G8
    String getText(Message message);
    String getText(Locale locale, Message message);
    Message createMessage(String key, Serializable... arguments);
    Map<String, String> getAllTranslationsForPrefix(String prefix);
    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
    String getRawText(Locale locale, String key);  // 8-9: M9; high: [M9]
}
