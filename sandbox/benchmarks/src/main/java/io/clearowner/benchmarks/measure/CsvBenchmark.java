package io.clearowner.benchmarks.measure;

import io.clearowner.sandbox.boot.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Downloads the whole list as CSV, line by line like a client that saves it, and measures the heap. */
final class CsvBenchmark implements Benchmark {
    private static final String ASKED =
            "/rest/clear-owner/1.0/unclear/csv?role=either&jql=" + Visitor.encoded(GadgetBenchmark.SCOPE);
    private static final int ROWS_OF_THE_GOAL = 100_000;
    private static final int LOOK_EVERY = 20_000;
    private static final long GOAL = 64;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Visitor visitor = new Visitor(sandbox);
        long known = visitor.get(GadgetBenchmark.ASKED).at("/counts/unclear").asLong();
        read(visitor, 1_000);
        long before = Memory.held();
        long start = System.nanoTime();
        Result result = read(visitor, Long.MAX_VALUE);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result.rows() != known) {
            throw new IllegalStateException("The CSV has " + result.rows() + " rows, the gadget counts " + known);
        }
        long growth = Math.max(0, result.mostHeld() - before);
        String figures = String.format(
                Locale.ROOT, "%d rows in %.0f s; heap held grows by %d MB at most", result.rows(), seconds, growth);
        return List.of(
                result.rows() >= ROWS_OF_THE_GOAL
                        ? Row.goal("CSV of all unclear issues, streamed", figures, "≤ 64 MB", growth <= GOAL)
                        : Row.figure("CSV of all unclear issues, streamed", figures));
    }

    private record Result(long rows, long mostHeld) {}

    /** Reads up to {@code limit} rows, not counting the heading. */
    private static Result read(Visitor visitor, long limit) {
        long lines = -1;
        long held = 0;
        try (BufferedReader reader = visitor.stream(ASKED)) {
            while (lines < limit && reader.readLine() != null) {
                lines++;
                if (limit == Long.MAX_VALUE && lines % LOOK_EVERY == LOOK_EVERY / 2) {
                    held = Math.max(held, Memory.held());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result(lines, held);
    }
}
