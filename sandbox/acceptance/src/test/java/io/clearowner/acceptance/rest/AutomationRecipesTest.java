package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.AccessToken;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.driver.SmallSite;
import io.clearowner.acceptance.driver.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every recipe of {@code docs/automation.md} in a shell, as written and in order, and compares what it prints.
 * Only the address is replaced.
 */
class AutomationRecipesTest {
    private static final String ADDRESS = "http://localhost:2990/jira";
    private static final String INDENT = "    ";
    private static final String FENCE = "```";
    private static final String UNTRIED = "Jira Automation";

    private static RunningSandbox sandbox;
    private static JiraClient admin;
    private static AccessToken token;
    private static String definitions;
    private static List<Recipe> recipes;

    /** What stands below one title. */
    private record Recipe(String title, String script, String prints) {}

    @BeforeAll
    static void startWithTheValidator() throws IOException {
        sandbox = RunningSandbox.start(RunningSandbox.fresh("automation-home"), SmallSite.data(3), "--owners", "none");
        admin = JiraClient.loggedIn(sandbox, "admin");
        token = AccessToken.of(admin);
        new Workflow(admin)
                .add(
                        Workflow.START,
                        "validator",
                        "workflow-ownership-clear",
                        Map.of("roles", List.of("product", "delivery")));
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the issues are indexed",
                        () -> admin.count("\"Vision Clarity\" = missing and \"Execution Clarity\" = missing") == 3);
        read();
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static void read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../../docs/automation.md"));
        recipes = new ArrayList<>();
        String title = "";
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                if (title.isEmpty()) {
                    definitions = script.toString();
                }
                title = line.substring(3);
                script.setLength(0);
            } else if (line.startsWith(INDENT)) {
                script.append(line.substring(INDENT.length())).append('\n');
            } else if (line.startsWith(FENCE)) {
                StringBuilder prints = new StringBuilder();
                while (!lines.get(++i).startsWith(FENCE)) {
                    prints.append(lines.get(i)).append('\n');
                }
                recipes.add(new Recipe(title, script.toString(), prints.toString()));
            }
        }
    }

    @Test
    void onlyTheSectionThatSaysSoIsUntried() throws IOException {
        List<String> titles = Files.readAllLines(Path.of("../../docs/automation.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .filter(title -> !title.equals(UNTRIED))
                .toList();

        assertThat(recipes).extracting(Recipe::title).containsExactlyElementsOf(titles);
        assertThat(titles).hasSizeGreaterThan(5);
    }

    @TestFactory
    Stream<DynamicTest> printsWhatIsDocumented() {
        return recipes.stream()
                .map(recipe -> DynamicTest.dynamicTest(
                        recipe.title(), () -> assertThat(run(recipe.script())).isEqualTo(here(recipe.prints()))));
    }

    private static String here(String text) {
        return text.replace(ADDRESS, sandbox.baseUrl());
    }

    private static String run(String script) throws Exception {
        Path errors = Files.createTempFile("recipe", ".txt");
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-c", here(definitions) + here(script)).redirectError(errors.toFile());
        bash.environment().put("TOKEN", token.raw());
        Process process = bash.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return printed.endsWith("\n") ? printed : printed + "\n";
    }
}
