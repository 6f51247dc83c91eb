package io.clearowner.sandbox.kernel.osgi;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventPublisher;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks every refusal and that its message names the error. */
class PluginLoadingTest {
    private static final String COUNTER =
            """
            public class Counter implements java.util.concurrent.Callable<Integer> {
                public Integer call() { return 42; }
            }
            """;

    @TempDir
    Path folder;

    private PluginHost host;

    @BeforeEach
    void start() {
        host = new PluginHost(folder.resolve("home"), Database.open("jdbc:h2:mem:loading;DB_CLOSE_DELAY=-1"));
        host.register(new Callables());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    /** A module type of the test: builds the class and keeps it. */
    private static final class Callables implements ModuleType {
        static final List<Callable<?>> LIVE = new ArrayList<>();

        @Override
        public String element() {
            return "callable";
        }

        @Override
        public void enable(PluginModule module) {
            LIVE.clear();
            LIVE.add(module.plugin().create(Callable.class, module.xml().getAttribute("class")));
        }

        @Override
        public void disable(PluginModule module) {
            LIVE.clear();
        }
    }

    private void refuses(PluginJar jar, String... words) {
        assertThatThrownBy(() -> host.load(jar.in(folder)))
                .isInstanceOf(RefusedByJira.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
        assertThat(host.plugins().enabled()).isEmpty();
    }

    @Test
    void loadsAPluginAndBuildsItsModulesWithServices() throws Exception {
        LoadedPlugin plugin = host.load(aPlugin()
                .manifest("Import-Package", "com.atlassian.event.api")
                .source(
                        "org.example.Listener",
                        """
                        import com.atlassian.event.api.EventPublisher;
                        public class Listener implements java.util.concurrent.Callable<String> {
                            private final EventPublisher events;
                            public Listener(EventPublisher events) { this.events = events; }
                            public String call() { return String.valueOf(events != null); }
                        }
                        """)
                .spring("<osgi:reference id=\"eventPublisher\" interface=\"com.atlassian.event.api.EventPublisher\"/>")
                .module("<callable key=\"listener\" class=\"org.example.Listener\"/>")
                .in(folder));

        assertThat(plugin.key()).isEqualTo("org.example.plugin");
        assertThat(Callables.LIVE.get(0).call()).isEqualTo("true");
        assertThat(plugin.resource("atlassian-plugin.xml")).isPresent();
        assertThat(plugin.resource("nothing")).isEmpty();
    }

    @Test
    void disablesAndEnablesAPlugin() throws Exception {
        host.load(aPlugin()
                .source("org.example.Counter", COUNTER)
                .module("<callable key=\"counter\" class=\"org.example.Counter\"/>")
                .in(folder));

        host.plugins().disable("org.example.plugin");
        assertThat(Callables.LIVE).isEmpty();
        assertThat(host.plugins().byKey("org.example.plugin")).isEmpty();

        host.plugins().enable("org.example.plugin");
        assertThat(Callables.LIVE.get(0).call()).isEqualTo(42);
        assertThat(host.plugins().enabled()).hasSize(1);
    }

    @Test
    void callsBeansExportedAsLifecycleAware() throws Exception {
        var published = new ArrayList<Object>();
        host.services.get(EventPublisher.class).register(new Recorder(published));
        host.load(aPlugin()
                .manifest("Import-Package", "com.atlassian.event.api,com.atlassian.sal.api.lifecycle")
                .source(
                        "org.example.Starter",
                        """
                        public class Starter implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                            private final com.atlassian.event.api.EventPublisher events;
                            public Starter(com.atlassian.event.api.EventPublisher events) { this.events = events; }
                            public void onStart() { events.publish("started"); }
                            public void onStop() { events.publish("stopped"); }
                        }
                        """)
                .spring(
                        """
                        <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
                        <bean id="starter" class="org.example.Starter" autowire="constructor"/>
                        <osgi:service ref="starter" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
                        """)
                .in(folder));
        host.plugins().disable("org.example.plugin");

        assertThat(published).containsExactly("started", "stopped");
    }

    /** Public, as listener methods are found by their public methods. */
    public record Recorder(List<Object> published) {
        @com.atlassian.event.api.EventListener
        public void on(String event) {
            published.add(event);
        }
    }

    @Test
    void refusesAnImportThatJiraDoesNotExport() {
        refuses(
                aPlugin().manifest("Import-Package", "com.google.common.base"),
                "does not export",
                "com.google.common.base");
        refuses(aPlugin().manifest("Import-Package", "org.apache.lucene.search"), "org.apache.lucene.search");
        refuses(aPlugin().manifest("Import-Package", "io.clearowner.sandbox.kernel"), "io.clearowner.sandbox.kernel");
        refuses(
                aPlugin().manifest("Import-Package", "org.osgi.framework.launch.none"),
                "org.osgi.framework.launch.none");
    }

    @Test
    void refusesAnImportInAVersionThatJiraDoesNotExport() {
        refuses(
                aPlugin().manifest("Import-Package", "jakarta.ws.rs;version=\"[4,5)\""),
                "does not export",
                "jakarta.ws.rs",
                "4.0.0");
    }

    @Test
    void doesNotLetAPluginSeeTheHostsClassPath() {
        refuses(
                aPlugin()
                        .source(
                                "org.example.Guava",
                                """
                        public class Guava implements java.util.concurrent.Callable<Object> {
                            private final Object list = com.google.common.collect.ImmutableList.of();
                            public Object call() { return list; }
                        }
                        """)
                        .module("<callable key=\"guava\" class=\"org.example.Guava\"/>"),
                "org.example.Guava",
                "com.google.common.collect.ImmutableList",
                "not found");
    }

    @Test
    void refusesAManifestThatDoesNotFitTheDescriptor() {
        refuses(aPlugin().key("org.example.other"), "Atlassian-Plugin-Key", "org.example.plugin", "org.example.other");
        refuses(aPlugin().manifest("Atlassian-Plugin-Key", null), "no Atlassian-Plugin-Key", "transform");
        refuses(aPlugin().manifest("Spring-Context", null), "no Spring-Context");
        refuses(aPlugin().manifest("Bundle-SymbolicName", null), "no Bundle-SymbolicName");
    }

    @Test
    void refusesADescriptorThatJiraCannotRead() {
        refuses(aPlugin().file("atlassian-plugin.xml", "<atlassian-plugin key="), "not well-formed");
        refuses(
                aPlugin()
                        .file(
                                "atlassian-plugin.xml",
                                "<atlassian-plugin key=\"org.example.plugin\" plugins-version=\"1\"/>"),
                "plugins-version must be 2");
        refuses(
                aPlugin()
                        .file(
                                "atlassian-plugin.xml",
                                "<atlassian-plugin key=\"org.example.plugin\" plugins-version=\"2\"/>"),
                "plugin-info");
    }

    @Test
    void refusesComponentsInATransformerlessPlugin() {
        refuses(aPlugin().module("<component key=\"c\" class=\"org.example.Counter\"/>"), "<component key=\"c\">");
        refuses(aPlugin().module("<component-import key=\"i\"/>"), "<component-import key=\"i\">");
    }

    @Test
    void refusesAnUnknownModuleType() {
        refuses(aPlugin().module("<dashbord-item key=\"unclear\"/>"), "dashbord-item", "unclear");
    }

    @Test
    void refusesTwoModulesWithOneKey() {
        refuses(
                aPlugin()
                        .source("org.example.Counter", COUNTER)
                        .module("<callable key=\"same\" class=\"org.example.Counter\"/>")
                        .module("<callable key=\"same\" class=\"org.example.Counter\"/>"),
                "two modules",
                "same");
    }

    @Test
    void refusesAMissingModuleClass() {
        refuses(aPlugin().module("<callable key=\"gone\" class=\"org.example.Gone\"/>"), "org.example.Gone");
    }

    @Test
    void refusesAModuleClassOfTheWrongType() {
        refuses(
                aPlugin()
                        .source("org.example.Other", "public class Other { }")
                        .module("<callable key=\"other\" class=\"org.example.Other\"/>"),
                "org.example.Other",
                "java.util.concurrent.Callable");
    }

    @Test
    void refusesAModuleClassThatCannotBeBuilt() {
        refuses(
                aPlugin()
                        .source(
                                "org.example.Needs",
                                """
                        public class Needs implements java.util.concurrent.Callable<Object> {
                            public Needs(java.util.Locale.Builder builder) { }
                            public Object call() { return null; }
                        }
                        """)
                        .module("<callable key=\"needs\" class=\"org.example.Needs\"/>"),
                "org.example.Needs",
                "java.util.Locale$Builder");
    }

    @Test
    void refusesAServiceThatJiraDoesNotHave() {
        refuses(
                aPlugin()
                        .manifest("Import-Package", "com.atlassian.mail.queue")
                        .spring("<osgi:reference id=\"mailQueue\" interface=\"com.atlassian.mail.queue.MailQueue\"/>"),
                "no service",
                "com.atlassian.mail.queue.MailQueue");
    }

    @Test
    void refusesAServiceInterfaceThatIsNotImported() {
        refuses(
                aPlugin()
                        .spring("<osgi:reference id=\"events\" interface=\"com.atlassian.event.api.EventPublisher\"/>"),
                "com.atlassian.event.api.EventPublisher",
                "imported");
    }

    @Test
    void refusesAnExportThatTheBeanDoesNotImplement() {
        refuses(
                aPlugin()
                        .manifest("Import-Package", "com.atlassian.sal.api.lifecycle")
                        .spring("<bean id=\"text\" class=\"java.lang.String\"/><osgi:service ref=\"text\""
                                + " interface=\"com.atlassian.sal.api.lifecycle.LifecycleAware\"/>"),
                "text",
                "com.atlassian.sal.api.lifecycle.LifecycleAware");
    }

    @Test
    void refusesASpringFileThatAsksForMoreThanTheNamespaceHas() {
        refuses(
                aPlugin().spring("<osgi:reference id=\"x\" interface=\"java.lang.Runnable\" cardinality=\"0..1\"/>"),
                "cardinality");
        refuses(
                aPlugin()
                        .file(
                                "META-INF/spring/plugin-context.xml",
                                "<beans xmlns=\"http://www.springframework.org/schema/beans\" xmlns:x=\"urn:x\" "
                                        + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                        + "xsi:schemaLocation=\"http://www.springframework.org/schema/beans "
                                        + "http://www.springframework.org/schema/beans/spring-beans.xsd "
                                        + "urn:x http://example.org/x.xsd\"><x:y/></beans>"),
                "example.org/x.xsd");
    }

    @Test
    void refusesABeanThatCannotBeBuilt() {
        refuses(
                aPlugin()
                        .source(
                                "org.example.Broken",
                                "public class Broken { public Broken() { throw new IllegalStateException(\"no luck\"); "
                                        + "} }")
                        .spring("<bean class=\"org.example.Broken\"/>"),
                "Spring context",
                "no luck");
    }

    @Test
    void refusesMissingTexts() {
        refuses(aPlugin().module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/gone\"/>"), "i18n/gone");
    }

    @Test
    void refusesASecondPluginWithTheSameKey() {
        host.load(aPlugin().in(folder));
        assertThatThrownBy(() -> host.load(aPlugin().in(folder)))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("already");
    }
}
