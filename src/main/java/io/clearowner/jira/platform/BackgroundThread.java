package io.clearowner.jira.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** A thread of the app for short work of this node that recurs often. What matters to the cluster is a job instead. */
public final class BackgroundThread {

    private BackgroundThread() {}

    /** @param name as it shows up in a thread dump */
    public static ScheduledExecutorService named(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
