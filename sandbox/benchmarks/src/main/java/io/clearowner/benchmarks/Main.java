package io.clearowner.benchmarks;

import io.clearowner.sandbox.kernel.Sandbox;

/** Prepares sites to measure on, and prints how long that takes. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        try {
            run(Arguments.read(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("benchmarks: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Arguments asked) {
        for (int issues : asked.sizes()) {
            System.out.println("== " + issues + " issues, heap at most " + Runtime.getRuntime().maxMemory() / (1 << 20)
                    + " MB, Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
            try (Sandbox sandbox = asked.home(issues).open()) {
                System.out.println("   heap in use " + Heap.usedMegabytes() + " MB");
            }
        }
    }
}
