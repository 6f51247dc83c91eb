package io.clearowner.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.sandbox.kernel.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private static void refuses(String message, String... arguments) {
        assertThatThrownBy(() -> Main.builder(arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAnUnknownOption() {
        refuses("no option --prot", "--prot", "80");
        refuses("--home DIR", "--prot", "80");
    }

    @Test
    void refusesAnOptionWithoutValue() {
        refuses("--home needs a value", "--home");
    }

    @Test
    void refusesAnInvalidPort() {
        refuses("was eighty", "--port", "eighty");
        refuses("was 70000", "--port", "70000");
    }

    @Test
    void ownersAreFromTheDataOrNone() throws Exception {
        refuses("--owners must be none, was some", "--owners", "some");
        refuses("--owners needs a value", "--owners");
        Path jar = Files.createFile(folder.resolve("plugin.jar"));
        Main.builder("--owners", "none", "--plugin", jar.toString());
    }

    @Test
    void refusesANodeWithoutADatabaseToShare() throws Exception {
        refuses("--node must be a name", "--node", "../one");
        Path jar = Files.createFile(folder.resolve("plugin.jar"));
        var builder =
                Main.builder("--node", "one", "--software", "--plugin", jar.toString(), "--home", folder.toString());
        assertThatThrownBy(builder::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgresql");
    }

    @Test
    void refusesAFolderWithoutTheTwoFiles() throws Exception {
        Files.createFile(folder.resolve("issues.csv"));
        refuses("no people.csv", "--data", folder.toString());
        refuses("there is no", "--data", folder.resolve("gone").toString());
    }

    @Test
    void requiresAPlugin() throws Exception {
        refuses("--plugin JAR", "--port", "0");
        refuses("there is no", "--plugin", folder.resolve("gone.jar").toString());
        Path jar = Files.createFile(folder.resolve("plugin.jar"));
        Main.builder("--plugin", "/", "--plugin", jar.toString(), "--port", "0");
    }

    @Test
    void refusesAnUnknownDatabase() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://localhost/jira?password=secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mysql://localhost/jira")
                .satisfies(e -> org.assertj.core.api.Assertions.assertThat(e.getMessage())
                        .doesNotContain("secret"));
    }
}
