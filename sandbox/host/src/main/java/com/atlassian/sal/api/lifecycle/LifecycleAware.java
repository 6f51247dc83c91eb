package com.atlassian.sal.api.lifecycle;

/**
 * @see <a
 *     href="https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/lifecycle/LifecycleAware.html">SAL</a>
 */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
