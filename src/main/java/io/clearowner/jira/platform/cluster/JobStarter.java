package io.clearowner.jira.platform.cluster;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;

/**
 * Starts the jobs once the whole plugin is up, and stops them before any of it is down. A job that runs while modules
 * are still being enabled finds no Active Objects; see
 * https://developer.atlassian.com/server/framework/atlassian-sdk/starting-with-lifecycleaware/ on when {@code onStart}
 * is called.
 */
public final class JobStarter implements LifecycleAware {

    private final List<ClusterJob> jobs;
    private final Runnable catchUp;
    private final Runnable handOver;

    /**
     * @param catchUp requests what was missed while the plugin was disabled
     * @param handOver stores what is only in memory
     */
    public JobStarter(List<ClusterJob> jobs, Runnable catchUp, Runnable handOver) {
        this.jobs = jobs;
        this.catchUp = catchUp;
        this.handOver = handOver;
    }

    @Override
    public void onStart() {
        jobs.forEach(ClusterJob::start);
        catchUp.run();
    }

    /** While the field types and Active Objects still work. Beans are destroyed after the modules are disabled. */
    // Unverified on Jira 11: onStop is called before the modules of the plugin are disabled. If it is not called, each
    // bean stops when it is destroyed, too late to store anything.
    @Override
    public void onStop() {
        handOver.run();
        jobs.forEach(ClusterJob::stop);
    }
}
