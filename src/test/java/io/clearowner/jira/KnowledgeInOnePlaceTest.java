package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What makes a new reason or a new policy setting one class or one line, its rule and its texts: nothing else lists
 * them. A file may know one or two for a rule of its own, such as the class of a reason.
 */
class KnowledgeInOnePlaceTest {

    private static final int MANY = 4;

    @Test
    void onlyOneJavaFileListsTheReasons() {
        assertThat(filesNaming(Reasons.codes(), "java")).containsExactly("Reasons.java");
    }

    @Test
    void onlyOneJavaFileListsTheSettings() {
        List<String> constants = PolicySetting.all().stream()
                .map(setting -> setting.id().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .toList();
        assertThat(filesNaming(constants, "java")).containsExactly("PolicySetting.java");
        assertThat(filesNaming(ids(), "java")).containsExactly("PolicySetting.java");
    }

    @Test
    void noScriptOrTemplateListsReasonsOrSettings() {
        for (String ending : List.of("js", "vm")) {
            assertThat(filesNaming(Reasons.codes(), ending)).isEmpty();
            assertThat(filesNaming(ids(), ending)).isEmpty();
        }
    }

    private static List<String> ids() {
        return PolicySetting.all().stream().map(PolicySetting::id).toList();
    }

    /** Names of the files that have many of the words, quoted or as constants. */
    private static List<String> filesNaming(List<String> words, String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .filter(file -> count(words, read(file)) >= MANY)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(List<String> words, String source) {
        return words.stream()
                .filter(word -> Stream.of(
                                "'" + word + "'", "\"" + word + "\"", " " + word + " ", "." + word, word + ":")
                        .anyMatch(source::contains))
                .count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
