package io.clearowner.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Waits until this process is idle, so that jobs of the plugin are not measured with the rest. */
public final class Quiet {
    private static final double IDLE = 0.05;
    private static final int QUIET_SECONDS = 3;
    private static final int MAX_SECONDS = 900;

    private Quiet() {}

    public static void await() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        system.getProcessCpuLoad();
        int quiet = 0;
        for (int second = 0; second < MAX_SECONDS && quiet < QUIET_SECONDS; second++) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            quiet = system.getProcessCpuLoad() < IDLE ? quiet + 1 : 0;
        }
        if (quiet < QUIET_SECONDS) {
            throw new IllegalStateException("The process was still busy after " + MAX_SECONDS + " s");
        }
    }
}
