package io.clearowner.benchmarks;

import io.clearowner.sandbox.boot.Sandbox;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.model.issue.Issues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A home of the sandbox that holds a generated site and its index, prepared once and then reused. Each finished step is
 * marked by a file; an interrupted step is resumed or repeated.
 */
final class PreparedHome {
    private final Path folder;
    private final Path plugin;
    private final Site site;
    private final Consumer<String> progress;

    PreparedHome(Path folder, Path plugin, Site site, Consumer<String> progress) {
        this.folder = folder;
        this.plugin = plugin;
        this.site = site;
        this.progress = progress;
    }

    /** A sandbox with the site, indexed by this plugin; the caller closes it. */
    Sandbox open() {
        if (!done("generated")) {
            generate();
        }
        long start = System.nanoTime();
        Sandbox sandbox = start(folder);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        progress.accept(
                "The sandbox with " + sandbox.services().get(Issues.class).count() + " issues started in " + seconds
                        + " s" + (done("indexed") ? "" : ", building the index among that"));
        mark("indexed");
        return sandbox;
    }

    /** Makes the sandbox index everything again at its next start, for another version of the plugin. */
    void discardIndex() {
        unmark("indexed");
        delete(folder.resolve("index"));
    }

    private void generate() {
        if (Files.exists(folder) && !done("begun")) {
            throw new IllegalStateException(
                    folder + " is there and was not made for " + site + "; delete it or name another --home");
        }
        if (!done("fields")) {
            delete(folder);
            mark("begun");
            progress.accept("Starting the sandbox once, so that the plugin makes its fields");
            start(folder).close();
            mark("fields");
        }
        var options = new SandboxOptions(plugin, folder, 0, Optional.empty(), Optional.empty());
        try (Database database = Database.open(options)) {
            new SiteGenerator(site, database, progress).run();
        }
        discardIndex();
        mark("generated");
    }

    private Sandbox start(Path home) {
        return Sandbox.builder()
                .plugin(plugin)
                .home(home)
                .port(0)
                .progress(progress)
                .start();
    }

    private Path marker(String step) {
        return folder.resolve("benchmarks-" + step);
    }

    private boolean done(String step) {
        try {
            return Files.exists(marker(step)) && Files.readString(marker(step)).equals(site.signature());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(String step) {
        try {
            Files.createDirectories(folder);
            Files.writeString(marker(step), site.signature());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unmark(String step) {
        try {
            Files.deleteIfExists(marker(step));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
