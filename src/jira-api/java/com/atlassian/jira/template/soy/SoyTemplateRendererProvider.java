package com.atlassian.jira.template.soy;

import com.atlassian.soy.renderer.SoyTemplateRenderer;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] &#64;ComponentImport on 11.3
 * Confidence: high
 */
public interface SoyTemplateRendererProvider {
    SoyTemplateRenderer getRenderer();
}
