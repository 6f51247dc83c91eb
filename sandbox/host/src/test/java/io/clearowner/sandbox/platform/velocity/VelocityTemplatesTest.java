package io.clearowner.sandbox.platform.velocity;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.osgi.PluginHost;
import io.clearowner.sandbox.kernel.osgi.PluginJar;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VelocityTemplatesTest {
    private static final String OWNER =
            """
            public class Owner {
                public String getName() { return "<b>Ann</b>"; }
                public String getSecret() { return "secret"; }
                public String greet(String word, int times) { return word + times; }
                @com.atlassian.velocity.htmlsafe.HtmlSafe public String getBadge() { return "<i>ok</i>"; }
                public String getBadgeHtml() { return "<u>ok</u>"; }
            }
            """;

    @TempDir
    Path folder;

    private PluginHost host;
    private final Map<String, Object> context = new HashMap<>();

    @BeforeEach
    void start() {
        host = new PluginHost(folder.resolve("home"), Database.open("jdbc:h2:mem:velocity;DB_CLOSE_DELAY=-1"));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String render(String template, String... allowed) throws Exception {
        StringBuilder methods = new StringBuilder();
        for (String method : allowed) {
            methods.append("<method>").append(method).append("</method>");
        }
        PluginJar jar = aPlugin()
                .manifest("Import-Package", "com.atlassian.velocity.htmlsafe")
                .source("org.example.Owner", OWNER)
                .file("templates/test.vm", template)
                .file("templates/part.vm", "part of $owner.name")
                .module("<velocity-allowlist key=\"allowlist\">" + methods + "</velocity-allowlist>");
        LoadedPlugin plugin = host.load(jar.in(folder));
        context.put(
                "owner",
                plugin.classLoader()
                        .loadClass("org.example.Owner")
                        .getConstructor()
                        .newInstance());
        return host.templates.render(plugin, "/templates/test.vm", context);
    }

    @Test
    void callsMethodsOnTheAllowlist() throws Exception {
        assertThat(render(
                        "$owner.name $owner.getName() $owner.greet('hi', 2)",
                        "org.example.Owner#getName()",
                        "org.example.Owner#greet(java.lang.String, int)"))
                .isEqualTo("&lt;b&gt;Ann&lt;/b&gt; &lt;b&gt;Ann&lt;/b&gt; hi2");
    }

    @Test
    void refusesAPropertyThatIsNotOnTheAllowlist() {
        assertThatThrownBy(() -> render("$owner.secret", "org.example.Owner#getName()"))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("templates/test.vm")
                .hasMessageContaining("org.example.Owner#getSecret()");
    }

    @Test
    void refusesAMethodThatIsNotOnTheAllowlist() {
        assertThatThrownBy(() -> render("$owner.greet('hi', 2)"))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("org.example.Owner#greet(java.lang.String,int)");
    }

    @Test
    void refusesToLeaveTheTemplateByReflection() {
        assertThatThrownBy(() -> render("$owner.class.name")).hasMessageContaining("java.lang.Object#getClass()");
        host.plugins().disable("org.example.plugin");
    }

    @Test
    void refusesAnAllowlistOfMissingClasses() {
        assertThatThrownBy(() -> render("", "org.example.Gone#getName()"))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("org.example.Gone");
    }

    @Test
    void refusesAnAllowlistEntryWithoutParentheses() {
        assertThatThrownBy(() -> render("", "org.example.Owner#getName"))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("org.example.Owner#getName is not of the form");
    }

    @Test
    void callsMethodsOfPlainValues() throws Exception {
        context.put("list", List.of("a", "b"));
        context.put("map", Map.of("key", "value"));
        assertThat(render("#foreach($x in $list)$velocityCount$x.toUpperCase()#end $list.size() $map.key $list.get(0)"))
                .isEqualTo("1A2B 2 value a");
    }

    @Test
    void escapesAllButMarkedHtml() throws Exception {
        context.put("bodyHtml", "<p>body</p>");
        context.put("text", "\"<&'>");
        assertThat(render(
                        "#set($b = $owner.badge)$owner.badge $b $owner.getBadge() $owner.badgeHtml $bodyHtml $!text",
                        "org.example.Owner#getBadge()",
                        "org.example.Owner#getBadgeHtml()"))
                .isEqualTo("<i>ok</i> <i>ok</i> <i>ok</i> <u>ok</u> <p>body</p> &quot;&lt;&amp;&#39;&gt;");
    }

    @Test
    void parsesOtherTemplatesOfThePlugin() throws Exception {
        assertThat(render("#parse('templates/part.vm')", "org.example.Owner#getName()"))
                .isEqualTo("part of &lt;b&gt;Ann&lt;/b&gt;");
    }

    @Test
    void putsLabelAndDescriptionAroundAField() throws Exception {
        context.put("label", "Product <Owner>");
        String html = render("#controlHeader($action 'customfield_1' $label true $displayParameters.noHeader)"
                + "<input>#controlFooter($action 'Who?' $displayParameters.noHeader)");
        assertThat(html)
                .contains(
                        "<label for=\"customfield_1\">Product &lt;Owner&gt;",
                        "icon-required",
                        "<input>",
                        "<div class=\"description\">Who?</div>");
    }

    @Test
    void leavesTheHeaderOutWhereJiraSaysSo() throws Exception {
        context.put("displayParameters", Map.of("noHeader", "true"));
        assertThat(render("#controlHeader($action 'f' 'Label' true $displayParameters.noHeader)<input>"
                                + "#controlFooter($action '' $displayParameters.noHeader)")
                        .strip())
                .isEqualTo("<input>");
    }

    @Test
    void namesTheMissingTemplate() throws Exception {
        LoadedPlugin plugin = host.load(aPlugin().in(folder));
        assertThatThrownBy(() -> host.templates.render(plugin, "templates/gone.vm", Map.of()))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("templates/gone.vm");
    }
}
