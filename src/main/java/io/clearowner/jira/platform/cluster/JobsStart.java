package io.clearowner.jira.platform.cluster;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;

/**
 * Starts the jobs when the plugin is up as a whole: a job that is due while its modules are still being enabled finds
 * no Active Objects (https://developer.atlassian.com/server/framework/atlassian-sdk/starting-with-lifecycleaware/ on
 * when {@code onStart} comes). Each job stops with its bean.
 */
public final class JobsStart implements LifecycleAware {

    private final List<ClusterJob> jobs;
    private final Runnable catchUp;

    /** @param catchUp asks for what was missed while the plugin was away */
    public JobsStart(List<ClusterJob> jobs, Runnable catchUp) {
        this.jobs = jobs;
        this.catchUp = catchUp;
    }

    @Override
    public void onStart() {
        jobs.forEach(ClusterJob::start);
        catchUp.run();
    }

    @Override
    public void onStop() {
        // Each job stops with its bean, which also happens when the plugin is disabled.
    }
}
