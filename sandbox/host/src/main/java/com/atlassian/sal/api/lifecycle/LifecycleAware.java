package com.atlassian.sal.api.lifecycle;

/** See {@code com.atlassian.sal.api.lifecycle.LifecycleAware}, in the published javadoc of sal-api 3.0.0. */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
