package com.atlassian.beehive;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [B11] getLockForName on 11.3; [JS11] constructor parameter of LexoRankCleanupScheduler on 11.1; [G8]
 * on 8.13; beehive-api source via [J6]
 * Confidence: high
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName); // 11: B11
}
