package io.clearowner.benchmarks.measure;

/** The heap in megabytes. */
public final class Memory {
    private Memory() {}

    /** The used heap after a garbage collection. */
    public static long held() {
        System.gc();
        return used();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }

    static Peak watch() {
        return new Peak();
    }

    /** The maximum used heap since this object was created, with garbage. */
    static final class Peak {
        private volatile boolean watching = true;
        private volatile long max;

        private Peak() {
            Thread thread = new Thread(() -> {
                while (watching) {
                    max = Math.max(max, used());
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        long stop() {
            watching = false;
            return max;
        }
    }
}
