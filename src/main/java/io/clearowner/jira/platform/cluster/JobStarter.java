package io.clearowner.jira.platform.cluster;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;

/**
 * Starts the jobs once the whole plugin is up. A job that runs while modules are still being enabled finds no Active
 * Objects; see https://developer.atlassian.com/server/framework/atlassian-sdk/starting-with-lifecycleaware/ on when
 * {@code onStart} is called.
 */
public final class JobStarter implements LifecycleAware {

    private final List<ClusterJob> jobs;
    private final Runnable catchUp;

    /** @param catchUp requests what was missed while the plugin was disabled */
    public JobStarter(List<ClusterJob> jobs, Runnable catchUp) {
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
        // Each job stops when its bean is destroyed, also when the plugin is disabled.
    }
}
