package io.clearowner.benchmarks.measure;

/** The heap in megabytes. */
public final class Memory {
    private Memory() {}

    /** What is held on to, after a collection. */
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

    /** The most that was in use since it was made, garbage included. */
    static final class Peak {
        private volatile boolean watching = true;
        private volatile long most;

        private Peak() {
            Thread thread = new Thread(() -> {
                while (watching) {
                    most = Math.max(most, used());
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
            return most;
        }
    }
}
