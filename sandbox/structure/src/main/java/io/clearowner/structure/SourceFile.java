package io.clearowner.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** @param path relative to the project, with slashes */
record SourceFile(String path, String text) {

    static SourceFile read(Path directory, String path) {
        try {
            return new SourceFile(path, Files.readString(directory.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int lines() {
        return (int) text.lines().count();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
