package com.atlassian.sal.api.lifecycle;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [B11] concrete class with onStart() only, on 11.3.10; [G8], [A7] override onStop() as well
 * Confidence: high that onStart is the only abstract method on 11.3; onStop is a default there (it was abstract
 * in SAL 3, 7.x)
 */
public interface LifecycleAware {
    void onStart(); // 11: B11

    default void onStop() {
        throw new UnsupportedOperationException("LifecycleAware#onStop");
    } // 8-9: M9 G8
}
