package com.atlassian.beehive;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D]; [G8]
 * Confidence: high
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();

    Condition newCondition();

    void lockInterruptibly() throws InterruptedException;
}
