package com.atlassian.jira.cluster;

import java.util.Collection;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD10], [JD11] deprecated-list pages (still there in 10.7 and 11.1; ALL_NODES, ANY_NODE,
 * checkIndexOnStart, requestCurrentIndexFromNode deprecated for removal); [M9]; [J6]
 * Confidence: high for the members shown
 */
public interface ClusterManager {
    String getNodeId();  // 8-9: M9
    boolean isActive();
    boolean isClustered();  // 8-9: M9
    Set<Node> getAllNodes();
    boolean isClusterLicensed();
    Collection<Node> findLiveNodes();  // 8-9: M9
}
