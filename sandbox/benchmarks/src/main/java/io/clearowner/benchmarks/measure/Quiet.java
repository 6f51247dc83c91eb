package io.clearowner.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Waits until this process does nothing by itself: jobs of the plugin would be measured with the rest. */
public final class Quiet {
    private static final double IDLE = 0.05;
    private static final int SECONDS = 3;
    private static final int AT_MOST = 900;

    private Quiet() {}

    public static void await() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        system.getProcessCpuLoad();
        int quiet = 0;
        for (int second = 0; second < AT_MOST && quiet < SECONDS; second++) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            quiet = system.getProcessCpuLoad() < IDLE ? quiet + 1 : 0;
        }
        if (quiet < SECONDS) {
            throw new IllegalStateException("It was still at work after " + AT_MOST + " s");
        }
    }
}
