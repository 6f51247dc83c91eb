package com.atlassian.soy.renderer;

import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; soy-template-renderer-api 2.7.0 source via [J6]
 * Confidence: high
 */
public interface SoyTemplateRenderer {
    String render(String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException;
    void render(Appendable appendable, String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException;  // 11: K11
    void render(Appendable appendable, String completeModuleKey, String templateName, Map<String, Object> data, Map<String, Object> injectedData) throws SoyException;
    void clearAllCaches();
    void clearCache(String completeModuleKey);
}
