package com.atlassian.plugin.spring.scanner.annotation.imports;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11], [W11] on 11 (field and constructor parameter; optional value = bean name)
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface ComponentImport {
    String value() default "";  // 11: K11
}
