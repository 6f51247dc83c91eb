package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.baseconditions.BaseCondition;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements it on 11.0; [D]
 * Confidence: high
 */
public interface Condition extends BaseCondition {
    void init(Map<String, String> params) throws PluginParseException; // 11: K11

    boolean shouldDisplay(Map<String, Object> context); // 11: K11
}
