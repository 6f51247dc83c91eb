package com.atlassian.jira.plugin.jql.function;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on 11.3; [J6]
 * Confidence: high for the two members shown
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
