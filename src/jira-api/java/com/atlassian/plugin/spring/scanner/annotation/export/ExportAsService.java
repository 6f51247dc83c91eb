package com.atlassian.plugin.spring.scanner.annotation.export;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] &#64;ExportAsService and with class arguments on 11.3
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface ExportAsService {
    Class<?>[] value() default {};  // 11: S11
}
