package io.clearowner.benchmarks;

/** How much memory is in use. */
final class Heap {
    private Heap() {
    }

    /** After a collection, so that it is what is held on to. */
    static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
