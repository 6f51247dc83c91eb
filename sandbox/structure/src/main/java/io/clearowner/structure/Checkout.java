package io.clearowner.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tracked files of a revision, on disk. */
final class Checkout implements AutoCloseable {

    private final Path repository;
    private final Path directory;
    private final List<String> tracked;

    private Checkout(Path repository, Path directory) {
        this.repository = repository;
        this.directory = directory;
        this.tracked = Git.lines(directory, "ls-files").stream()
                .filter(path -> Files.isRegularFile(directory.resolve(path)))
                .toList();
    }

    /** The files as they are now, committed or not. */
    static Checkout here(Path repository) {
        return new Checkout(repository, repository);
    }

    /** Another revision, in a temporary work tree that {@link #close} removes. */
    static Checkout of(Path repository, String revision) {
        try {
            Path directory = Files.createTempDirectory("structure").resolve("base");
            Git.lines(repository, "worktree", "add", "--quiet", "--detach", directory.toString(), revision);
            return new Checkout(repository, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end like this; "" is the whole project. */
    List<SourceFile> files(String folder, String extension) {
        return tracked.stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(extension))
                .map(path -> SourceFile.read(directory, path))
                .toList();
    }

    /** Subjects of all commits up to this revision, newest first. */
    List<String> subjects() {
        return Git.lines(directory, "log", "--no-merges", "--format=%h %s");
    }

    @Override
    public void close() {
        if (!directory.equals(repository)) {
            Git.lines(repository, "worktree", "remove", "--force", directory.toString());
            directory.getParent().toFile().delete();
        }
    }
}
