package io.clearowner.benchmarks;

import io.clearowner.benchmarks.measure.Benchmark;
import io.clearowner.benchmarks.measure.Memory;
import io.clearowner.benchmarks.measure.Quiet;
import io.clearowner.sandbox.boot.Sandbox;

/** Prepares sites, runs benchmarks on them and prints the lines of a table. */
public final class Main {
    private Main() {}

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
            System.out.println("== " + issues + " issues, heap at most "
                    + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB, Java " + Runtime.version() + ", "
                    + Runtime.getRuntime().availableProcessors() + " cores");
            try (Sandbox sandbox = asked.home(issues).open()) {
                System.out.println("   heap in use " + Memory.held() + " MB");
                for (String name : asked.measured()) {
                    Quiet.await();
                    Benchmark.all().get(name).run(sandbox).forEach(row -> System.out.println("   " + row));
                }
            }
        }
    }
}
