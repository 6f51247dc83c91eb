package io.clearowner.sandbox.kernel.osgi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Builds a small plugin jar. It is valid by default, and a test changes one thing. */
public final class PluginJar {
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private String key = "org.example.plugin";
    private final StringBuilder modules = new StringBuilder();
    private String info = "";
    private final StringBuilder spring = new StringBuilder();

    private PluginJar() {}

    public static PluginJar aPlugin() {
        return new PluginJar()
                .manifest("Bundle-ManifestVersion", "2")
                .manifest("Bundle-SymbolicName", "org.example.plugin")
                .manifest("Bundle-Version", "1.0.0")
                .manifest("Atlassian-Plugin-Key", "org.example.plugin")
                .manifest("Spring-Context", "*");
    }

    public PluginJar key(String other) {
        key = other;
        return this;
    }

    /** A null value removes the header. */
    public PluginJar manifest(String header, String value) {
        manifest.put(header, value);
        return this;
    }

    public PluginJar module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    /** The content of {@code plugin-info} apart from the version. */
    public PluginJar info(String xml) {
        info = xml;
        return this;
    }

    public PluginJar spring(String xml) {
        spring.append(xml).append('\n');
        return this;
    }

    public PluginJar file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** A class of the plugin, by its full name. */
    public PluginJar source(String className, String code) {
        sources.put(className, "package " + className.substring(0, className.lastIndexOf('.')) + ";\n" + code);
        return this;
    }

    public Path in(Path folder) {
        files.putIfAbsent(
                "atlassian-plugin.xml",
                """
                <atlassian-plugin key="%s" name="Example" plugins-version="2">
                  <plugin-info><version>1.0</version>%s</plugin-info>
                  %s
                </atlassian-plugin>
                """
                        .formatted(key, info, modules));
        files.putIfAbsent(
                "META-INF/spring/plugin-context.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:context="http://www.springframework.org/schema/context"
                    xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                    xsi:schemaLocation="http://www.springframework.org/schema/beans
                      http://www.springframework.org/schema/beans/spring-beans.xsd
                      http://www.springframework.org/schema/context
                      http://www.springframework.org/schema/context/spring-context.xsd
                      http://www.eclipse.org/gemini/blueprint/schema/blueprint
                      http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                  <context:annotation-config/>
                  %s
                </beans>
                """
                        .formatted(spring));
        try {
            Path jar = Files.createTempFile(folder, "plugin", ".jar");
            write(jar, compile(folder));
            return jar;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path compile(Path folder) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        if (sources.isEmpty()) {
            return classes;
        }
        Path code = Files.createTempDirectory(folder, "sources");
        for (var source : sources.entrySet()) {
            Path file = code.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var output = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(code)) {
            List<Path> javaFiles = all.filter(Files::isRegularFile).toList();
            boolean compiled = compiler.getTask(
                            output,
                            manager,
                            null,
                            List.of(
                                    "-parameters",
                                    "-proc:none",
                                    "-d",
                                    classes.toString(),
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            manager.getJavaFileObjectsFromPaths(javaFiles))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(output.toString());
            }
        }
        return classes;
    }

    private void write(Path jar, Path classes) throws IOException {
        var attributes = new Manifest();
        attributes.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((header, value) -> {
            if (value != null) {
                attributes.getMainAttributes().putValue(header, value);
            }
        });
        try (OutputStream out = Files.newOutputStream(jar);
                var zip = new JarOutputStream(out, attributes);
                Stream<Path> all = Files.walk(classes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
    }
}
