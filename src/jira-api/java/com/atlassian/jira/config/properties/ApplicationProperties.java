package com.atlassian.jira.config.properties;

import java.util.Locale;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] &#64;ComponentImport on 11.3; [K11]; [J6]
 * Confidence: high for the members shown
 */
public interface ApplicationProperties {
    String getText(String name);

    void setText(String name, String value); // 11: B11

    String getString(String name); // 11: K11 B11

    void setString(String name, String value); // 11: B11

    boolean getOption(String key); // 11: B11

    void setOption(String key, boolean value); // 11: B11

    Locale getDefaultLocale();

    String getEncoding();
}
