package io.clearowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class JqlFunctionModuleTest {
    private static Searching jira;
    private static JqlFunctionModule modules;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        jira = new Searching(World.random(30), folder).indexed();
        modules = new JqlFunctionModule(jira.functions);
        modules.enable(module(
                "someIssues",
                true,
                function(JiraDataTypes.ISSUE, (context, operand) -> jira.world.issues.values().stream()
                        .limit(3)
                        .map(issue -> new QueryLiteral(operand, issue.getId()))
                        .toList())));
        modules.enable(module(
                "theSearcher",
                false,
                function(
                        JiraDataTypes.USER,
                        (context, operand) -> List.of(new QueryLiteral(
                                operand, context.getApplicationUser().getUsername())))));
        modules.enable(module(
                "someCodes",
                true,
                function(
                        JiraDataTypes.TEXT,
                        (context, operand) ->
                                List.of(new QueryLiteral(operand, "missing"), new QueryLiteral(operand, "inactive")))));
        modules.enable(module("noNames", true, function(JiraDataTypes.TEXT, (context, operand) -> List.of())));
        modules.enable(module("anything", true, function(JiraDataTypes.ALL, (context, operand) -> List.of())));
        modules.enable(module(
                "nobodyKnown",
                true,
                function(JiraDataTypes.USER, (context, operand) -> List.of(new QueryLiteral(operand, "nobody")))));
    }

    @AfterAll
    static void close() {
        jira.close();
    }

    @Test
    void findsTheIssuesOfAFunction() {
        assertThat(jira.count("issue in someIssues()")).isBetween(1L, 3L);
        assertThat(jira.keys("key in someIssues()")).isEqualTo(jira.keys("issue in SOMEISSUES()"));
        assertThat(jira.count("issue not in someIssues()") + jira.count("issue in someIssues()"))
                .isEqualTo(jira.count(""));
    }

    @Test
    void callsTheFunctionForTheUser() {
        assertThat(jira.keys("assignee = theSearcher()")).isEqualTo(jira.keys("assignee = ada"));
        assertThat(jira.errors("assignee = theSearcher()")).isEmpty();
    }

    @Test
    void reportsTheErrorsOfAFunction() {
        assertThat(jira.errors("issue in someIssues(1)"))
                .containsExactly("Function 'someIssues' expected '0' arguments but received '1'.");
        assertThat(jira.count("issue in someIssues(1)")).isZero();
    }

    @Test
    void refusesAListForASingleValueAndUnknownValues() {
        assertThat(jira.errors("assignee = nobodyKnown()"))
                .singleElement()
                .asString()
                .contains("list value");
        assertThat(jira.errors("assignee in nobodyKnown()"))
                .containsExactly("A value provided by the function 'nobodyKnown' is invalid for the field 'assignee'.");
    }

    @Test
    void findsExactTextsOfAFunctionThatReturnsText() {
        assertThat(jira.errors("'Vision Clarity' in someCodes()")).isEmpty();
        assertThat(jira.keys("'Vision Clarity' in someCodes()"))
                .isNotEmpty()
                .isEqualTo(jira.keys("'Vision Clarity' in (missing, inactive)"));
        assertThat(jira.keys("cf[10101] not in someCodes()"))
                .isEqualTo(jira.keys("'Vision Clarity' not in (missing, inactive)"));
        assertThat(jira.keys("cf[10101] in (someCodes(), clear)"))
                .isEqualTo(jira.keys("'Vision Clarity' in (missing, inactive, clear)"));
        assertThat(jira.errors("'Vision Clarity' = someCodes()"))
                .singleElement()
                .asString()
                .contains("does not support the list value");
        assertThat(jira.errors("Notes in someCodes()"))
                .singleElement()
                .asString()
                .contains("operator 'in' is not supported");
    }

    @Test
    void refusesAFunctionWhoseTypeIsNotThatOfTheField() {
        assertThat(jira.errors("'Vision Clarity' in nobodyKnown()"))
                .containsExactly("Function 'nobodyKnown' returns values of the type "
                        + "[com.atlassian.jira.user.ApplicationUser], which the field 'Vision Clarity' does not have.");
        assertThat(jira.errors("'Vision Clarity' in (clear, nobodyKnown())")).hasSize(1);
        assertThat(jira.errors("assignee in noNames()"))
                .as("though it returns nothing")
                .hasSize(1);
        assertThat(jira.errors("assignee in someCodes()"))
                .as("the values are refused in Jira's words")
                .containsOnly("A value provided by the function 'someCodes' is invalid for the field 'assignee'.");
        assertThat(jira.errors("'Vision Clarity' in anything()")).isEmpty();
        assertThat(jira.errors("status in anything()")).isEmpty();
    }

    @Test
    void removesADisabledFunction() throws Exception {
        PluginModule passing = module("passing", true, function(JiraDataTypes.USER, (context, operand) -> List.of()));
        modules.enable(passing);
        assertThat(jira.errors("assignee in passing()")).isEmpty();
        Assertions.assertThatThrownBy(() -> modules.enable(passing)).isInstanceOf(RefusedByJira.class);
        modules.disable(passing);
        assertThat(jira.errors("assignee in passing()")).containsExactly("Unable to find JQL function 'passing()'.");
    }

    private static JqlFunction function(
            JiraDataType type, BiFunction<QueryCreationContext, FunctionOperand, List<QueryLiteral>> values) {
        return new AbstractJqlFunction() {
            @Override
            public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
                return validateNumberOfArgs(operand, 0);
            }

            @Override
            public List<QueryLiteral> getValues(
                    QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
                return values.apply(context, operand);
            }

            @Override
            public int getMinimumNumberOfExpectedArguments() {
                return 0;
            }

            @Override
            public JiraDataType getDataType() {
                return type;
            }
        };
    }

    private static PluginModule module(String name, boolean list, JqlFunction function) throws Exception {
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<jql-function key='f' class='F'><fname>" + name
                        + "</fname><list>" + list + "</list></jql-function>")));
        var plugin = (LoadedPlugin) Proxy.newProxyInstance(
                JqlFunctionModuleTest.class.getClassLoader(),
                new Class<?>[] {LoadedPlugin.class},
                (proxy, method, arguments) -> method.getName().equals("create") ? function : "test");
        return new PluginModule(plugin, name, xml.getDocumentElement());
    }
}
