package io.clearowner.acceptance.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The jar that an admin uploads. */
class PackagedJarTest {
    private static final Path JAR = RunningSandbox.pluginJar();

    @Test
    void containsOnlyOurOwnClasses() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> foreign = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("io/clearowner/jira/"))
                    .collect(Collectors.toList());
            assertThat(foreign).isEmpty();
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains(
                            "atlassian-plugin.xml",
                            "META-INF/spring/plugin-context.xml",
                            "i18n/clear-owner.properties");
        }
    }

    @Test
    void containsTheChartLibraryAsAModule_withItsLicense() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String library = text(jar, "js/clear-owner/lib/uplot.js");
            assertThat(library)
                    .startsWith("define('clear-owner/lib/uplot', [], function () {")
                    .contains("var uPlot=");
            assertThat(library.strip()).endsWith("return uPlot;\n});");
            assertThat(text(jar, "META-INF/licenses/uplot.txt")).contains("MIT License", "Leon Sorokin");
            assertThat(jar.getEntry("css/lib/uplot.css")).isNotNull();
        }
    }

    @Test
    void containsItsLicenseAndTheNoticeOfWhatItIncludes() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Version 2.0");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Clear Owner for Jira", "uPlot", "uplot.txt");
        }
    }

    /** Nothing of others is in the jar but the chart library, so the list is short enough to be right. */
    @Test
    void listsWhatItIncludesAsABillOfMaterials() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JsonNode bom = JiraClient.JSON.readTree(text(jar, "META-INF/sbom/bom.cdx.json"));
            assertThat(bom.get("bomFormat").asText()).isEqualTo("CycloneDX");
            assertThat(bom.at("/metadata/component/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
            assertThat(bom.get("components")).hasSize(1);
            JsonNode library = bom.at("/components/0");
            Path source =
                    JAR.resolve("../../src/third-party/uplot/uPlot.iife.min.js").normalize();
            byte[] bytes = Files.readAllBytes(source);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .contains("uPlot (v" + library.get("version").asText() + ")");
            assertThat(library.at("/hashes/0/content").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    /** So that anybody can build the same bytes from the same commit. */
    @Test
    void hasNoTraceOfWhenAndWhereItWasBuilt() throws IOException {
        for (String header : List.of("Bnd-LastModified", "Built-By", "Build-Jdk")) {
            assertThat(header(header)).as(header).isNull();
        }
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getTimeLocal()).distinct())
                    .hasSize(1);
        }
    }

    private static String text(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void isATransformerlessBundle() throws IOException {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("io.clearowner.jira");
        assertThat(header("Spring-Context")).isEqualTo("*");
        assertThat(header("Bundle-SymbolicName")).isEqualTo("io.clearowner.jira");
        assertThat(header("DynamicImport-Package")).isNull();
    }

    @Test
    void importsEveryPackageThatItsClassesUse() throws IOException {
        Set<String> imported = new TreeSet<>();
        var clause = Pattern.compile("([\\w.]+)((?:;[^,\";]*(?:\"[^\"]*\")?)*)(?:,|$)")
                .matcher(header("Import-Package"));
        while (clause.find()) {
            imported.add(clause.group(1));
        }
        Set<String> used = references().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .filter(name -> !name.startsWith("java.")
                        && !name.startsWith("javax.")
                        && !name.startsWith("io.clearowner.jira"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(imported).containsAll(used);
    }

    @Test
    void usesOnlyJiraTypesThatTheSignaturesDeclare() throws IOException {
        Path signatures = JAR.resolveSibling(JAR.getFileName().toString().replace(".jar", "-jira-api.jar"));
        try (JarFile jar = new JarFile(signatures.toFile())) {
            List<String> unknown = references().stream()
                    .filter(name -> name.startsWith("com.atlassian."))
                    .filter(name -> jar.getEntry(name.replace('.', '/') + ".class") == null)
                    .collect(Collectors.toList());
            assertThat(references()).anyMatch(name -> name.startsWith("com.atlassian."));
            assertThat(unknown).isEmpty();
        }
    }

    private static String header(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes headers = jar.getManifest().getMainAttributes();
            return headers.getValue(name);
        }
    }

    /** Binary names of all classes that the jar's classes refer to. */
    private static Set<String> references() throws IOException {
        assertThat(Files.exists(JAR)).isTrue();
        StringWriter out = new StringWriter();
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), "-verbose:class", "-filter:none", JAR.toString());
        assertThat(code).as(out.toString()).isZero();
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("   io.") && line.contains("->"))
                .map(line -> line.substring(line.indexOf("->") + 2).trim().split("\\s+")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
