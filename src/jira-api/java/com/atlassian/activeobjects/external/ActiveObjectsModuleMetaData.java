package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D] return type; activeobjects-plugin source via [J6]
 * Confidence: medium
 */
public interface ActiveObjectsModuleMetaData {
    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();
}
