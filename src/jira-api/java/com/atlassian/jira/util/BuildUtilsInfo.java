package com.atlassian.jira.util;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11
 * Confidence: high for getVersion and getVersionNumbers
 */
public interface BuildUtilsInfo {
    String getVersion();  // 11: S11
    int[] getVersionNumbers();  // 8-9: G8
    String getCurrentBuildNumber();
    int getApplicationBuildNumber();
}
