package com.atlassian.jira.plugin.workflow;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] on 8.13; [J6]
 * Confidence: medium-high for 11 (newest source seen: 8.x); an empty sub-interface
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
