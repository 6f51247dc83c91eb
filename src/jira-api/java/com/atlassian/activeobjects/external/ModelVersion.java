package com.atlassian.activeobjects.external;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] ModelVersion.valueOf(String) on 11.0; [D]
 * Confidence: high
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    public static ModelVersion valueOf(String s) { throw new UnsupportedOperationException("ModelVersion#valueOf"); }  // 11: K11
    public int compareTo(ModelVersion mv) { throw new UnsupportedOperationException("ModelVersion#compareTo"); }
    public boolean isOlderThan(ModelVersion mv) { throw new UnsupportedOperationException("ModelVersion#isOlderThan"); }  // 8-9: M9
    public boolean isNewerThan(ModelVersion mv) { throw new UnsupportedOperationException("ModelVersion#isNewerThan"); }
    public boolean isSame(ModelVersion mv) { throw new UnsupportedOperationException("ModelVersion#isSame"); }
}
