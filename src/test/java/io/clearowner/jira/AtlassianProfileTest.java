package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The profile {@code atlassian} cannot be resolved where this is built, since Atlassian's repository is out of reach.
 * So this compares it, unresolved, with a table of the artifacts that have the packages which the plugin imports.
 */
class AtlassianProfileTest {

    /**
     * Artifacts by the longest package that they have. Sources are the build files of public plugins for Jira 11, as
     * listed in {@code src/jira-api/README.md}; those without one are beliefs.
     */
    private static final Map<String, String> ARTIFACTS = Map.ofEntries(
            Map.entry("com.atlassian.activeobjects", "com.atlassian.activeobjects:activeobjects-plugin"), // S11 K11
            Map.entry("com.atlassian.annotations", "com.atlassian.annotations:atlassian-annotations"), // K11
            Map.entry("com.atlassian.beehive", "com.atlassian.beehive:beehive-api"), // B11
            Map.entry("com.atlassian.cache", "com.atlassian.cache:atlassian-cache-api"), // K11
            Map.entry("com.atlassian.crowd.event", "com.atlassian.crowd:crowd-events"), // K11
            Map.entry("com.atlassian.crowd.model", "com.atlassian.crowd:crowd-api"), // B11
            Map.entry("com.atlassian.event", "com.atlassian.event:atlassian-event"), // K11
            Map.entry("com.atlassian.jira", "com.atlassian.jira:jira-api"), // S11 K11 B11 N11
            Map.entry("com.atlassian.mail", "com.atlassian.mail:atlassian-mail"), // B11
            Map.entry("com.atlassian.plugin", "com.atlassian.plugins:atlassian-plugins-webfragment-api"), // S11
            Map.entry("com.atlassian.plugins.rest", "com.atlassian.plugins.rest:atlassian-rest-v2-api"), // S11 B11
            Map.entry("com.atlassian.query", "com.atlassian.jira:jira-api"), // S11
            Map.entry("com.atlassian.sal", "com.atlassian.sal:sal-api"), // S11 K11
            Map.entry("com.atlassian.scheduler", "com.atlassian.scheduler:atlassian-scheduler-api"));

    private static final String PROFILE = "/project/profiles/profile[id='atlassian']";

    private final Document pom = DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    AtlassianProfileTest() throws Exception {}

    private List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private String coordinates(String path) throws Exception {
        return texts(path + "/groupId").get(0) + ":"
                + texts(path + "/artifactId").get(0);
    }

    private Set<String> declared() throws Exception {
        Set<String> declared = new LinkedHashSet<>();
        int count = texts(PROFILE + "/dependencies/dependency").size();
        for (int i = 1; i <= count; i++) {
            declared.add(coordinates(PROFILE + "/dependencies/dependency[" + i + "]"));
        }
        return declared;
    }

    private Set<String> imported() throws Exception {
        Set<String> imported = new TreeSet<>();
        var names = Pattern.compile("com\\.atlassian\\.[\\w.]+")
                .matcher(texts("//instructions/Import-Package").get(0));
        while (names.find()) {
            imported.add(names.group());
        }
        return imported;
    }

    private static String artifactOf(String importedPackage) {
        for (String name = importedPackage; name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
            if (ARTIFACTS.containsKey(name)) {
                return ARTIFACTS.get(name);
            }
        }
        throw new AssertionError("No artifact is known for the package " + importedPackage);
    }

    @Test
    void declaresAnArtifactForEachImportedPackage_andNoOther() throws Exception {
        Set<String> needed = new TreeSet<>();
        for (String imported : imported()) {
            needed.add(artifactOf(imported));
        }

        assertThat(imported()).hasSizeGreaterThan(70);
        assertThat(declared()).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(texts(PROFILE + "/dependencies/dependency/scope"))
                .hasSize(needed.size())
                .containsOnly("provided");
    }

    /** No version of its own, so that all fit the same Jira. */
    @Test
    void takesAllVersionsFromTheBillsOfMaterialsOfOneJira() throws Exception {
        assertThat(texts(PROFILE + "/dependencies/dependency/version")).isEmpty();
        assertThat(texts(PROFILE + "//dependencyManagement//artifactId"))
                .containsExactly(
                        "jira-api-bom", "jira-bundled-plugins-bom", "jira-internal-bom", "platform-public-api");
        assertThat(texts(PROFILE + "/properties/*")).containsExactly("11.3.10", "8.3.26", "9.13.0");
    }

    @Test
    void findsArtifactsAndPluginsWithPlainMaven_andBuildsInAFolderOfItsOwn() throws Exception {
        assertThat(texts(PROFILE + "/repositories/repository/url")).isNotEmpty();
        assertThat(texts(PROFILE + "/pluginRepositories/pluginRepository/url"))
                .isEqualTo(texts(PROFILE + "/repositories/repository/url"));
        assertThat(coordinates(PROFILE + "//exclusion")).isEqualTo("commons-httpclient:commons-httpclient");
        assertThat(texts(PROFILE + "/build/directory")).containsExactly("${project.basedir}/target-atlassian");
    }

    /** Else bnd adds ranges from the jars at hand, and the two profiles build different manifests. */
    @Test
    void importsOfJiraNameTheirVersion() throws Exception {
        assertThat(texts("//instructions/Import-Package")
                        .get(0)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("(com\\.atlassian|net\\.java\\.ao|org\\.ofbiz|webwork).*")))
                .allMatch(line -> line.contains(";version=0"));
    }
}
