package io.clearowner.acceptance.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A sandbox in its own process, started with the packaged jar as {@code ./run} does. All tests share one
 * ({@link #shared()}); tests that change what others read restore it or start their own.
 */
public final class RunningSandbox implements AutoCloseable {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
    /** Halves the CPU time of a start. A sandbox that only a few tests use never earns back what C2 costs. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    private static RunningSandbox shared;

    private final Process process;
    private final Path log;
    private final int port;

    private RunningSandbox(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The shared sandbox, with the demo data in a new home; it runs until the tests end. */
    public static synchronized RunningSandbox shared() {
        if (shared == null) {
            shared = start(List.of(), fresh("shared-home"), demoData());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Starts a sandbox and waits until it is up; close it when done. */
    public static RunningSandbox start(Path home, Path data, String... moreOptions) {
        return start(QUICK_START, home, data, moreOptions);
    }

    private static RunningSandbox start(List<String> jvmOptions, Path home, Path data, String... moreOptions) {
        try {
            int port = freePort();
            Path log = Files.createDirectories(workDir()).resolve("sandbox-" + port + ".log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvmOptions);
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.clearowner.sandbox.boot.Main",
                    "--plugin",
                    pluginJar().toString(),
                    "--home",
                    home.toString(),
                    "--data",
                    data.toString(),
                    "--port",
                    Integer.toString(port)));
            command.addAll(List.of(moreOptions));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            RunningSandbox sandbox = new RunningSandbox(process, log, port);
            sandbox.awaitRunning();
            return sandbox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path pluginJar() {
        return Path.of(System.getProperty("plugin.jar"));
    }

    public static Path demoData() {
        return Path.of(System.getProperty("demo.data"));
    }

    public static Path workDir() {
        return Path.of(System.getProperty("work.dir"));
    }

    /** The path of a folder in the build directory that does not exist yet. */
    public static Path fresh(String name) {
        return workDir().resolve(name + "-" + System.nanoTime());
    }

    /** For example {@code http://localhost:2990/jira}. */
    public String baseUrl() {
        return "http://localhost:" + port + "/jira";
    }

    /** Everything that the sandbox has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the process like {@code kill -9}, without a chance to clean up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private void awaitRunning() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest status = HttpRequest.newBuilder(URI.create(baseUrl() + "/status"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Eventually.within(START_TIMEOUT).becomesTrue("the sandbox is running (log: " + log + ")", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The sandbox exited with " + process.exitValue() + ":\n" + output());
            }
            try {
                return http.send(status, HttpResponse.BodyHandlers.ofString())
                        .body()
                        .contains("RUNNING");
            } catch (IOException notListeningYet) {
                return false;
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
