package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sandbox with custom data, and with a jar that is not a plugin. */
class OwnDataTest {

    @Test
    void reportsInvalidRowsByLine_andImportsTheRest() throws IOException {
        Path data = Files.createDirectories(RunningSandbox.fresh("own-data"));
        Files.writeString(data.resolve("people.csv"), "User,Active\nann,true\nbob,false\n");
        Files.writeString(
                data.resolve("issues.csv"),
                "Tracker,Project,IssueId,IssueType,Summary,Priority,"
                        + "Created,Updated,Resolved,Due,Labels,Reporter,Assignee\n"
                        + row("1", "Valid", "2024-01-02T03:04:05.000+0000", "ann", "ann")
                        + row("2", "Invalid date", "yesterday", "ann", "ann")
                        + row("3", "An unknown person", "2024-01-02T03:04:05.000+0000", "zoe", "ann")
                        + row("4", "Inactive owner", "2024-01-02T03:04:05.000+0000", "bob", ""));

        try (RunningSandbox sandbox = RunningSandbox.start(RunningSandbox.fresh("own-home"), data)) {
            JiraClient admin = JiraClient.loggedIn(sandbox, "admin");
            assertThat(sandbox.output())
                    .containsPattern("(?i)line 3\\b.*yesterday")
                    .containsPattern("(?i)line 4\\b.*zoe");
            assertThat(admin.count("")).isEqualTo(2);
            assertThat(admin.unclear("").body().get("counts").toString())
                    .isEqualTo("{\"assessed\":2,\"unclear\":1,\"vision\":1,\"execution\":1,\"both\":1,"
                            + "\"waived\":{\"vision\":0,\"execution\":0}}");
        }
    }

    @Test
    void failsToStartWithAJarThatIsNotAPlugin() throws IOException {
        Path notAPlugin = Files.createDirectories(RunningSandbox.fresh("jar")).resolve("not-a-plugin.jar");
        try (var jar = new java.util.jar.JarOutputStream(Files.newOutputStream(notAPlugin))) {
            jar.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            jar.write('x');
        }

        assertThatThrownBy(() -> RunningSandbox.start(
                        RunningSandbox.fresh("jar-home"), RunningSandbox.demoData(), "--plugin", notAPlugin.toString()))
                .hasMessageContaining("The sandbox exited with 1")
                .hasMessageContaining("not-a-plugin.jar");
    }

    private static String row(String id, String summary, String created, String reporter, String assignee) {
        return String.join(
                        ",", "Own", "Home", id, "Bug", summary, "Major", created, created, "", "", "", reporter,
                        assignee)
                + "\n";
    }
}
