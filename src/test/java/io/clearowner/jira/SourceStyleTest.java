package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What neither a formatter nor a compiler holds in the sources. */
class SourceStyleTest {

    private static final int MAX_LINE = 120;
    private static final List<Path> ROOTS = List.of(Path.of("src"), Path.of("sandbox"));
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "third-party");
    private static final Pattern OUTSIDE =
            Pattern.compile("\\b(design|house|faults)\\.md|jira-api-ledger|the ledger (calls|says)|\\.\\./shared");

    private static final Pattern MARK = Pattern.compile("(//|<!--) Unverified on Jira 11: \\S");
    private static final Path JIRA_API = Path.of("docs/jira-api.md");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([\\w.-]+)` \\|");

    @Test
    void noLineIsLongerThan120Characters() {
        assertThat(sources("java", "js", "css"))
                .hasSizeGreaterThan(1000)
                .flatExtracting(SourceStyleTest::longLines)
                .isEmpty();
    }

    @Test
    void noCommentNamesADocumentOutsideTheRepository() {
        assertThat(sources("java", "js", "css", "xml", "vm"))
                .filteredOn(file -> !file.endsWith("SourceStyleTest.java"))
                .filteredOn(file -> OUTSIDE.matcher(read(file)).find())
                .isEmpty();
    }

    /** So that whoever first runs the plugin in a real Jira can search for one string, or read one table. */
    @Test
    void whatIsUnverifiedOnJira11IsMarkedInTheCodeAndListedInTheDocumentation() {
        Set<String> marked = new TreeSet<>();
        Stream.concat(
                        sources("java", "xml").stream().filter(file -> file.startsWith("src/main")),
                        Stream.of(Path.of("atlassian-plugin.xml"), Path.of("pom.xml")))
                .filter(file -> MARK.matcher(read(file)).find())
                .forEach(file -> marked.add(file.getFileName().toString().replace(".java", "")));
        String section = read(JIRA_API).replaceAll("(?s).*## Code that is unverified\n(.*?)(\n## .*|$)", "$1");
        Set<String> listed = new TreeSet<>();
        LISTED.matcher(section).results().forEach(row -> listed.add(row.group(1)));

        assertThat(listed).as("places in the table of %s", JIRA_API).isEqualTo(marked);
        assertThat(marked).isNotEmpty();
    }

    private static List<String> longLines(Path file) {
        List<String> lines = read(file).lines().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.codePointCount(0, line.length()) > MAX_LINE) {
                found.add(file + ":" + (i + 1));
            }
        }
        return found;
    }

    private static List<Path> sources(String... endings) {
        List<Path> files = new ArrayList<>();
        try {
            for (Path root : ROOTS) {
                Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (Stream.of(endings)
                                .anyMatch(ending -> file.toString().endsWith("." + ending))) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
