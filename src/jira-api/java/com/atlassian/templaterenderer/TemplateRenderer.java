package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0 (3-argument render); atlassian-template-renderer-api 1.5.4 source via [J6]
 * Confidence: high
 */
public interface TemplateRenderer {
    void render(String templateName, Writer writer) throws RenderingException, IOException;  // 8-9: G8
    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;  // 11: K11
    String renderFragment(String fragment, Map<String, Object> context) throws RenderingException;
    boolean resolve(String templateName);
}
