package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements it on 11.0.0 with exactly getHtml(Map) and writeHtml(Writer, Map); [SR11] says the
 * interface moved in Jira 10
 * Confidence: high
 */
public interface WebPanel {
    String getHtml(Map<String, Object> context);  // 11: K11
    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;  // 11: K11
}
