package io.clearowner.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts and stops a {@link FloodClient}. Its process has the lowest priority: on a real site it would have cores of
 * its own, and here it must not take those of Jira.
 */
final class Flood implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private long began;
    private long cpuBefore;

    Flood(String address, String user) {
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FloodClient.class.getName(),
                            address,
                            user))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        next();
    }

    /**
     * The flood between its start and its end.
     *
     * @param failed requests without a response, or with another status than 200 and 429
     * @param clientCores how many cores the client used
     */
    record Result(double seconds, long answered, long refused, long failed, double clientCores) {}

    /**
     * @param requests at a time
     * @param waits whether a refused request is repeated after the time in {@code Retry-After}, not at once
     * @param pages how many pages there are; {@code START} in the path becomes the first entry of any of them
     */
    void begin(int requests, boolean waits, int pages, String path) {
        began = System.nanoTime();
        send("flood " + requests + " " + waits + " " + pages + " " + path);
        next();
    }

    Result end() {
        double seconds = (System.nanoTime() - began) / 1e9;
        send("stop");
        String[] counts = next().split(" ");
        long cpu = Long.parseLong(counts[3]);
        double cores = (cpu - cpuBefore) / 1000.0 / seconds;
        cpuBefore = cpu;
        return new Result(
                seconds, Long.parseLong(counts[0]), Long.parseLong(counts[1]), Long.parseLong(counts[2]), cores);
    }

    private void send(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String next() {
        try {
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("The flooding client ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
