package com.atlassian.jira.issue.context;

import java.lang.reflect.Proxy;

/** Stand-in for tests: the context of all projects and issue types, which needs no behaviour there. */
public final class GlobalIssueContext {

    private static final JiraContextNode ALL = (JiraContextNode) Proxy.newProxyInstance(
            JiraContextNode.class.getClassLoader(),
            new Class<?>[] {JiraContextNode.class},
            (self, method, arguments) -> switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> 1;
                case "toString" -> "everywhere";
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return ALL;
    }
}
