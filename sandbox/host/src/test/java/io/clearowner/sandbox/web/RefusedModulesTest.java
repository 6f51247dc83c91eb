package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clearowner.sandbox.boot.Sandbox;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.osgi.PluginJar;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web modules that Jira would not accept, or that would fail there only when somebody opens the page. */
class RefusedModulesTest {
    @TempDir
    Path folder;

    private void refused(PluginJar plugin, String because) {
        var sandbox = Sandbox.builder().plugin(plugin.in(folder)).home(folder.resolve("home"));
        assertThatThrownBy(() -> sandbox.start().close())
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining(because);
    }

    @Test
    void refusesAWebResourceThatDependsOnSomethingUnknown() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-resource key="x"><dependency>com.atlassian.auiplugin:no-such-thing</dependency></web-resource>"""),
                "com.atlassian.auiplugin:no-such-thing");
    }

    @Test
    void refusesAWebResourceWhoseFileIsNotInTheJar() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-resource key="x"><resource type="download" name="x.js" location="js/x.js"/></web-resource>"""),
                "js/x.js");
    }

    @Test
    void refusesATransformerThatJira11Lacks() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-resource key="x"><transformation extension="less"><transformer key="lessTransformer"/>
                </transformation></web-resource>"""),
                "lessTransformer");
    }

    @Test
    void refusesAPanelAtAnUnsupportedLocation() {
        refused(
                aPlugin().module("<web-panel key=\"x\" location=\"atl.jira.view.issue.left.context\"/>"),
                "atl.jira.view.issue.left.context");
    }

    @Test
    void refusesConditionsWithoutACondition() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-panel key="x" location="atl.jira.view.issue.right.context"><label key="x"/>
                <resource name="view" type="velocity" location="v.vm"/>
                <conditions type="OR"/></web-panel>""")
                        .file("v.vm", "v"),
                "conditions without a condition");
    }

    @Test
    void refusesAnUnsupportedConditionOfJira() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-item key="x" section="s"><label key="x"/><link>/x</link>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.HasVotedForIssueCondition"/>
                </web-item>"""),
                "HasVotedForIssueCondition");
    }

    @Test
    void refusesAPermissionConditionThatNamesNone() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-section key="x" location="s"><label key="x"/>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.HasProjectPermissionCondition"/>
                </web-section>"""),
                "needs the parameter permission");
    }

    @Test
    void refusesAPanelWithoutItsTemplate() {
        refused(
                aPlugin()
                        .module(
                                """
                <web-panel key="x" location="atl.jira.view.issue.right.context"><label key="x"/>
                <resource name="view" type="velocity" location="none.vm"/></web-panel>"""),
                "none.vm");
    }

    @Test
    void refusesADashboardItemWithoutItsScript() {
        refused(
                aPlugin()
                        .module(
                                """
                <dashboard-item key="x"><definition><title key="t"/></definition></dashboard-item>"""),
                "amd-module");
    }

    @Test
    void refusesAnActionWhoseClassIsMissing() {
        refused(
                aPlugin()
                        .module(
                                """
                <webwork1 key="x" class="java.lang.Object"><actions><action name="org.example.None" alias="None"/>
                </actions></webwork1>"""),
                "org.example.None");
    }

    @Test
    void refusesARestModuleWithoutResources() {
        refused(aPlugin().module("<rest key=\"x\" path=\"x\" version=\"1.0\"/>"), "no class with @Path");
    }

    @Test
    void refusesAnInvalidRestVersion() {
        refused(aPlugin().module("<rest key=\"x\" path=\"x\" version=\"one\"/>"), "version");
    }

    @Test
    void refusesAReportWithAnUnsupportedProperty() {
        refused(
                aPlugin()
                        .module(
                                """
                <report key="x" class="org.example.None"><label key="x"/><properties>
                <property><key>k</key><name>n</name><type>cascadingselect</type></property></properties></report>"""),
                "cascadingselect");
    }

    @Test
    void refusesAReportWithoutItsTemplate() {
        refused(
                aPlugin()
                        .module(
                                """
                <report key="x" class="org.example.None"><label key="x"/>
                <resource type="velocity" name="view" location="none.vm"/></report>"""),
                "none.vm");
    }
}
