package com.atlassian.jira.issue.fields.renderer;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] return type on 11.0; [S11] passes it to RendererManager on 11.3
 * Confidence: high (type only)
 */
public class IssueRenderContext {}
