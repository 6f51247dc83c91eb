package io.clearowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueIndexTest {
    @TempDir
    private Path folder;

    @Test
    void keepsItsDocumentsOverARestart() {
        World world = World.random(40);
        try (var first = new Searching(world, folder)) {
            assertThat(first.index.stale()).isTrue();
            first.indexed();
            assertThat(first.index.stale()).isFalse();
        }
        try (var second = new Searching(world, folder)) {
            assertThat(second.index.stale()).isFalse();
            assertThat(second.count("")).isEqualTo(40);
            second.world.issues.get(10_000L).summary = "changed";
            second.indexer.index(List.of(10_000L));
        }
        try (var third = new Searching(world, folder)) {
            assertThat(third.count("summary ~ changed")).isEqualTo(1);
        }
    }

    @Test
    void catchesUpAfterACrash() throws IOException {
        World world = World.random(10);
        TestIndexOperations operations = new TestIndexOperations();
        Path copy = folder.resolve("as-a-kill-leaves-it");
        try (var first = new Searching(world, folder.resolve("index"), operations)) {
            first.indexed();
        }
        try (var second = new Searching(world, folder.resolve("index"), operations)) {
            world.issues.get(10_001L).summary = "changed";
            second.indexer.index(List.of(10_001L));
            world.issues.remove(10_002L);
            Files.createDirectories(copy);
            try (Stream<Path> files = Files.list(folder.resolve("index"))) {
                for (Path file :
                        files.filter(path -> !path.endsWith("write.lock")).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        world.issues.get(10_003L).summary = "never said to be changed";
        try (var killed = new Searching(world, copy, operations)) {
            assertThat(killed.index.stale()).isFalse();
            assertThat(killed.count("summary ~ changed")).as("lost").isZero();

            assertThat(killed.indexer.catchUp()).isEqualTo(2);

            assertThat(killed.count("summary ~ changed")).isEqualTo(1);
            assertThat(killed.count("")).isEqualTo(9);
        }
        try (var closed = new Searching(world, copy, operations)) {
            assertThat(closed.indexer.catchUp())
                    .as("nothing, after it was closed in good order")
                    .isZero();
        }
    }

    @Test
    void isStaleWhenItWasClosedBeforeTheRebuildWasDone() {
        World world = World.random(10);
        try (var first = new Searching(world, folder)) {
            first.indexer.index(List.of(10_000L));
        }
        try (var second = new Searching(world, folder)) {
            assertThat(second.index.stale()).isTrue();
            assertThat(second.count("")).isZero();
        }
    }

    @Test
    void startsEmptyIfTheFilesAreNotAnIndex() throws IOException {
        Files.writeString(folder.resolve("segments_1"), "rubbish");
        try (var jira = new Searching(World.random(5), folder)) {
            assertThat(jira.index.stale()).isTrue();
            assertThat(jira.indexed().count("")).isEqualTo(5);
        }
    }

    @Test
    void dropsDeletedIssuesOnRebuild() {
        World world = World.random(60);
        try (var jira = new Searching(world, folder)) {
            jira.indexed();
            world.issues.remove(10_007L);
            List<Long> steps = new ArrayList<>();
            jira.indexer.rebuild((done, total) -> steps.add(done));
            assertThat(jira.count("")).isEqualTo(59);
            assertThat(steps).containsExactly(0L, 50L, 59L);
        }
    }
}
