package io.clearowner.acceptance;

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
 * The sandbox in a process of its own, started as {@code ./run} starts it, with the packaged jar. One is shared by all
 * tests of a run ({@link #shared()}); tests that change what others read put it back or start their own.
 */
final class RunningSandbox implements AutoCloseable {
    private static final Duration STARTING_MAY_TAKE = Duration.ofMinutes(3);
    private static RunningSandbox shared;

    private final Process process;
    private final Path log;
    private final int port;

    private RunningSandbox(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The demo data in a fresh home, running until the tests end. */
    static synchronized RunningSandbox shared() {
        if (shared == null) {
            shared = start(fresh("shared-home"), demoData());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static RunningSandbox start(Path home, Path data, String... moreOptions) {
        try {
            int port = freePort();
            Path log = Files.createDirectories(workDir()).resolve("sandbox-" + port + ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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

    static Path pluginJar() {
        return Path.of(System.getProperty("plugin.jar"));
    }

    static Path demoData() {
        return Path.of(System.getProperty("demo.data"));
    }

    static Path workDir() {
        return Path.of(System.getProperty("work.dir"));
    }

    /** A folder below the build directory that does not exist yet. */
    static Path fresh(String name) {
        return workDir().resolve(name + "-" + System.nanoTime());
    }

    /** Such as {@code http://localhost:2990/jira}. */
    String baseUrl() {
        return "http://localhost:" + port + "/jira";
    }

    /** Everything that the sandbox printed so far. */
    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: nothing in the process gets a chance to put anything in order. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private void awaitRunning() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest status = HttpRequest.newBuilder(URI.create(baseUrl() + "/status"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Eventually.within(STARTING_MAY_TAKE).becomesTrue("the sandbox runs (log: " + log + ")", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The sandbox ended with " + process.exitValue() + ":\n" + printed());
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
