package com.atlassian.jira.cluster;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium
 */
public class Node {
    public String getNodeId() { throw new UnsupportedOperationException("Node#getNodeId"); }  // 8-9: M9
}
