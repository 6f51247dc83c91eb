package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.sandbox.boot.Sandbox;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.osgi.PluginJar;
import io.clearowner.sandbox.model.workflow.TransitionModule;
import io.clearowner.sandbox.model.workflow.TransitionModules;
import io.clearowner.sandbox.model.workflow.WorkflowKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding, editing, ordering and removing modules of transitions, and what is refused when a plugin is loaded. */
class WorkflowPagesTest {
    private static final String PAGES = "/secure/admin/workflows/";
    private static final String FACTORY =
            """
            import com.atlassian.jira.plugin.workflow.*;
            import com.opensymphony.workflow.loader.*;
            import java.util.Map;
            public class Factory extends AbstractWorkflowPluginFactory
                    implements WorkflowPluginFunctionFactory, WorkflowPluginValidatorFactory {
                public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
                    Object value = form.containsKey("number") ? (Object) 7 : ((String[]) form.get("word"))[0];
                    return Map.of("word", value);
                }
                protected void getVelocityParamsForInput(Map<String, Object> values) { values.put("word", "new"); }
                protected void getVelocityParamsForEdit(Map<String, Object> values, AbstractDescriptor descriptor) {
                    getVelocityParamsForView(values, descriptor);
                }
                protected void getVelocityParamsForView(Map<String, Object> values, AbstractDescriptor descriptor) {
                    values.put("word", (descriptor instanceof FunctionDescriptor function
                            ? function.getArgs() : ((ValidatorDescriptor) descriptor).getArgs()).get("word"));
                }
            }
            """;
    private static final String FUNCTION =
            """
            import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
            import com.opensymphony.module.propertyset.PropertySet;
            import java.util.Map;
            public class Function extends AbstractJiraFunctionProvider {
                public void execute(Map variables, Map args, PropertySet properties) {
                    if (args.get("word").equals("fail")) { throw new IllegalStateException("as asked"); }
                    getIssue(variables).setDescription(getIssue(variables).getDescription() + " " + args.get("word")
                            + " by " + getCallerUser(variables, args).getName());
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser admin;

    private static PluginJar plugin(String module) {
        return aPlugin()
                .source("org.example.plugin.Factory", FACTORY)
                .source("org.example.plugin.Function", FUNCTION)
                .manifest(
                        "Import-Package",
                        "com.atlassian.jira.plugin.workflow,com.atlassian.jira.workflow,com.atlassian.jira.issue,"
                                + "com.atlassian.jira.workflow.function.issue,com.atlassian.jira.user,"
                                + "com.opensymphony.workflow,com.opensymphony.workflow.loader,"
                                + "com.opensymphony.module.propertyset")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"example\"/>" + module)
                .file("example.properties", "example.name=Append\nexample.description=Appends a word\n")
                .file(
                        "form.vm",
                        "<tr><td>Word</td><td><input name=\"word\" aria-label=\"Word\" value=\"$word\"></td></tr>")
                .file("view.vm", "Appends <i>$word</i>");
    }

    private static String function(String more) {
        return """
                <workflow-function key="append" i18n-name-key="example.name" class="org.example.plugin.Factory">
                  <description key="example.description"/>
                  <function-class>org.example.plugin.Function</function-class>
                  <resource type="velocity" name="view" location="view.vm"/>
                  <resource type="velocity" name="input-parameters" location="form.vm"/>
                  <resource type="velocity" name="edit-parameters" location="form.vm"/>
                  %s
                </workflow-function>
                """
                .formatted(more);
    }

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .home(folder.resolve("home"))
                .plugin(plugin(function("")).in(folder))
                .start();
        admin = Browser.of(sandbox, "admin");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void addsEditsMovesAndRemovesAModule() {
        assertThat(admin.get(PAGES + "ViewWorkflowSteps.jspa").body()).contains("Start Progress (4)");
        assertThat(admin.get(PAGES + "AddWorkflowTransitionPostFunction!default.jspa?workflowTransition=4")
                        .body())
                .contains("Append", "Appends a word");
        assertThat(admin.get(PAGES + "AddWorkflowTransitionPostFunctionParams!default.jspa?workflowTransition=4"
                                + "&pluginModuleKey=org.example.plugin:append")
                        .body())
                .contains("value=\"new\"");

        add("<b>one");
        add("two");

        assertThat(admin.get(PAGES + "ViewWorkflowTransition.jspa?workflowTransition=4")
                        .body())
                .contains("Appends <i>&lt;b&gt;one</i>", "Appends <i>two</i>");
        assertThat(words()).isEqualTo("two <b>one STATUS COMMENT STORE INDEX EVENT ");
        long first = functions().get(0).id();
        post("MoveDownWorkflowTransitionPostFunction.jspa", Map.of("count", String.valueOf(first)));
        post("MoveDownWorkflowTransitionPostFunction.jspa", Map.of("count", String.valueOf(first)));
        assertThat(words()).isEqualTo("<b>one STATUS two COMMENT STORE INDEX EVENT ");
        post("MoveUpWorkflowTransitionPostFunction.jspa", Map.of("count", String.valueOf(first)));
        post("EditWorkflowTransitionPostFunctionParams.jspa", Map.of("count", String.valueOf(first), "word", "three"));
        assertThat(words()).isEqualTo("<b>one three STATUS COMMENT STORE INDEX EVENT ");
        functions().stream()
                .filter(module -> !module.ofJira())
                .forEach(module -> post(
                        "DeleteWorkflowTransitionPostFunction.jspa", Map.of("count", String.valueOf(module.id()))));
        assertThat(words()).isEqualTo("STATUS COMMENT STORE INDEX EVENT ");
    }

    @Test
    void isForAdministratorsOnly_andKnowsItsTransitions() {
        assertThat(Browser.of(sandbox, "pat")
                        .get(PAGES + "ViewWorkflowTransition.jspa?workflowTransition=4")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.get(PAGES + "ViewWorkflowTransition.jspa?workflowTransition=99")
                        .statusCode())
                .isEqualTo(404);
        long step = functions().stream()
                .filter(TransitionModule::ofJira)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(admin.submit(
                                PAGES + "DeleteWorkflowTransitionPostFunction.jspa",
                                Map.of("workflowTransition", "4", "count", String.valueOf(step)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesSettingsThatAreNoTexts() {
        assertThat(admin.submit(
                                PAGES + "AddWorkflowTransitionPostFunctionParams.jspa",
                                Map.of(
                                        "workflowTransition",
                                        "301",
                                        "pluginModuleKey",
                                        "org.example.plugin:append",
                                        "number",
                                        "7"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<description key=\"example.description\"/> | | no description",
                "<function-class>org.example.plugin.Function</function-class> | | no <function-class>",
                "org.example.plugin.Function< | org.example.plugin.Factory< | is not a",
                "org.example.plugin.Function< | org.example.plugin.Renamed< | no class org.example.plugin.Renamed",
                "class=\"org.example.plugin.Factory\" | class=\"org.example.plugin.Function\" | is not a",
                "name=\"view\" | name=\"icon\" | no screen icon",
                "name=\"edit-parameters\" | name=\"view\" | one of input-parameters and edit-parameters",
                "location=\"view.vm\" | location=\"gone.vm\" | gone.vm is not in the jar"
            })
    void refusesADescriptorThatJiraCouldNotUse(String instead, String of, String because) {
        String broken = function("").replace(instead, of == null ? "" : of);

        assertThatThrownBy(() -> Sandbox.builder()
                        .home(folder.resolve("refused" + System.nanoTime()))
                        .plugin(plugin(broken).in(folder))
                        .start())
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining(because);
    }

    private static void add(String word) {
        post(
                "AddWorkflowTransitionPostFunctionParams.jspa",
                Map.of("pluginModuleKey", "org.example.plugin:append", "word", word));
    }

    private static void post(String page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("workflowTransition", "4");
        assertThat(admin.submit(PAGES + page, all).statusCode()).isEqualTo(302);
    }

    private static List<TransitionModule> functions() {
        return sandbox.services().get(TransitionModules.class).of(4, WorkflowKind.FUNCTION);
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        functions().forEach(module -> words.append(module.args().getOrDefault("word", module.moduleKey()))
                .append(' '));
        return words.toString();
    }
}
