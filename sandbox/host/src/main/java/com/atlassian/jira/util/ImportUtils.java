package com.atlassian.jira.util;

/**
 * Whether this thread's changes to issues are indexed:
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/ImportUtils.html.
 */
public class ImportUtils {
    private static final ThreadLocal<Boolean> INDEX_ISSUES = ThreadLocal.withInitial(() -> Boolean.TRUE);

    public static boolean isIndexIssues() {
        return INDEX_ISSUES.get();
    }

    public static void setIndexIssues(boolean indexIssues) {
        INDEX_ISSUES.set(indexIssues);
    }
}
