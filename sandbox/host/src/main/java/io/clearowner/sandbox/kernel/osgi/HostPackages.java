package io.clearowner.sandbox.kernel.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The packages visible to plugins: those exported by Jira's system bundle and its bundled plugins, and nothing else of
 * the host's class path. Third-party packages that Jira 10 stopped exporting (Guava, Commons, Codehaus Jackson) are
 * left out, so that a plugin that imports them is refused.
 *
 * <p>See "Configuration of instructions in Atlassian plugins" on developer.atlassian.com for the imports of a plugin.
 */
final class HostPackages {
    /** A class of the signatures that the host never shadows; its jar lists the packages of the API. */
    private static final Class<?> OF_JIRA_API = com.atlassian.beehive.ClusterLockService.class;

    private HostPackages() {}

    /**
     * The value of {@code org.osgi.framework.system.packages.extra}.
     *
     * @param hidden packages to leave out
     */
    static String exported(Predicate<String> hidden) {
        List<String> exports = new ArrayList<>();
        export(
                exports,
                OF_JIRA_API,
                "11.3.0",
                name -> name.startsWith("com.atlassian.jira")
                        || name.startsWith("com.atlassian.query")
                        || name.startsWith("webwork"));
        // Their versions in Jira 11 are those of the platform's own artifacts.
        export(exports, OF_JIRA_API, "7.0.4", name -> name.startsWith("com.atlassian.sal"));
        export(
                exports,
                OF_JIRA_API,
                "9.1.4",
                name -> name.equals("com.atlassian.plugin")
                        || name.startsWith("com.atlassian.plugin.")
                        || name.startsWith("com.atlassian.plugins.rest"));
        export(exports, OF_JIRA_API, "7.0.13", name -> name.startsWith("com.atlassian.activeobjects"));
        Set<String> done = new TreeSet<>();
        exports.forEach(line -> done.add(line.substring(0, line.indexOf(';'))));
        // Their versions are unknown, so a bundle that asks for a range of these is refused.
        export(
                exports,
                OF_JIRA_API,
                "0.0.0",
                name -> !done.contains(name) && (name.startsWith("com.atlassian.") || name.startsWith("org.ofbiz.")));

        export(
                exports,
                jakarta.servlet.Servlet.class,
                "6.0.0",
                Set.of(
                        "jakarta.servlet",
                        "jakarta.servlet.http",
                        "jakarta.servlet.annotation",
                        "jakarta.servlet.descriptor")::contains);
        export(exports, jakarta.ws.rs.Path.class, "3.1.0", name -> name.startsWith("jakarta.ws.rs"));
        export(exports, jakarta.inject.Inject.class, "2.0.1", "jakarta.inject"::equals);
        export(exports, jakarta.annotation.PostConstruct.class, "2.1.1", name -> name.startsWith("jakarta.annotation"));
        export(exports, jakarta.mail.Message.class, "2.1.3", name -> name.startsWith("jakarta.mail"));
        Predicate<String> jackson = name -> name.startsWith("com.fasterxml.jackson.");
        export(exports, com.fasterxml.jackson.annotation.JsonProperty.class, "2.19.4", jackson);
        export(exports, com.fasterxml.jackson.core.JsonParser.class, "2.19.4", jackson);
        export(exports, com.fasterxml.jackson.databind.ObjectMapper.class, "2.19.4", jackson);
        export(exports, org.slf4j.Logger.class, "2.0.17", name -> name.startsWith("org.slf4j"));
        export(exports, org.apache.commons.logging.Log.class, "1.2.0", "org.apache.commons.logging"::equals);
        Predicate<String> spring = name -> name.matches(
                "org\\.springframework\\.(beans|context|core|cglib|aop|expression|util|lang|stereotype)(\\..*)?");
        for (Class<?> ofJar : List.of(
                org.springframework.beans.factory.BeanFactory.class,
                org.springframework.context.ApplicationContext.class,
                org.springframework.core.Ordered.class,
                org.springframework.aop.Advisor.class,
                org.springframework.expression.Expression.class)) {
            export(exports, ofJar, "6.2.15", spring);
        }
        export(exports, net.java.ao.Entity.class, "6.1.1", name -> name.startsWith("net.java.ao"));
        export(exports, io.atlassian.fugue.Option.class, "5.0.0", name -> name.startsWith("io.atlassian.fugue"));
        Predicate<String> opensymphony = name -> name.startsWith("com.opensymphony.");
        export(exports, com.opensymphony.workflow.Workflow.class, "2.7.0", opensymphony);
        export(exports, com.opensymphony.module.propertyset.PropertySet.class, "1.3.0", opensymphony);
        exports.removeIf(line -> hidden.test(line.substring(0, line.indexOf(';'))));
        return String.join(",", exports);
    }

    private static void export(List<String> exports, Class<?> ofJar, String version, Predicate<String> wanted) {
        packagesInJarOf(ofJar).stream().filter(wanted).forEach(name -> exports.add(name + ";version=" + version));
    }

    private static Set<String> packagesInJarOf(Class<?> type) {
        try (var jar = new JarFile(
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .toFile())) {
            Set<String> names = new TreeSet<>();
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"))
                    .forEach(name ->
                            names.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
