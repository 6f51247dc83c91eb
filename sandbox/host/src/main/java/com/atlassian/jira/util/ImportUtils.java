package com.atlassian.jira.util;

/** Says whether changes of the current thread reach the index at once. */
public class ImportUtils {
    private static final ThreadLocal<Boolean> INDEX_ISSUES = ThreadLocal.withInitial(() -> true);

    public static boolean isIndexIssues() {
        return INDEX_ISSUES.get();
    }

    public static void setIndexIssues(boolean indexIssues) {
        INDEX_ISSUES.set(indexIssues);
    }
}
