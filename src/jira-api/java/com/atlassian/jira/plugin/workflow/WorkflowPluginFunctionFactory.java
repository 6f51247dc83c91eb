package com.atlassian.jira.plugin.workflow;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11; [J6]
 * Confidence: high (empty sub-interface)
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
