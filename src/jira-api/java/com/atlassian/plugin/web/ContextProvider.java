package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements com.atlassian.plugin.web.ContextProvider on 11.0; [D]
 * Confidence: high
 */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException; // 11: K11

    Map<String, Object> getContextMap(Map<String, Object> context); // 11: K11
}
