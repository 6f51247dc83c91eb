package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.clearowner.jira.action.transfer.plan.Asking;
import io.clearowner.jira.action.transfer.plan.SkipReason;
import io.clearowner.jira.action.transfer.plan.Sources;
import io.clearowner.jira.action.transfer.plan.TransferCondition;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What others store or link to: dashboards, searches, databases, bookmarks, scripts. None of it changes once released,
 * so all of it stands in {@code stored-names.txt}. A new name is added there; a name that is gone or different breaks
 * somebody's site.
 */
class StoredNamesTest {

    private static final java.nio.file.Path KNOWN = java.nio.file.Path.of("src/test/resources/stored-names.txt");
    private static final java.nio.file.Path PREFERENCES =
            java.nio.file.Path.of("src/main/resources/js/clear-owner/gadget/base/preferences.js");
    private static final Pattern LITERAL = Pattern.compile("\"(io\\.clearowner\\.jira[^\"]*)\"");
    private static final Pattern PREFERENCE = Pattern.compile("text\\(given, '(\\w+)'\\)");
    private static final Pattern PREFERENCE_VALUES = Pattern.compile("var [A-Z]+ = \\[([^\\]]*)\\]");
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    @Test
    void namesThatOthersStoreStayTheSame() throws Exception {
        SortedSet<String> names = new TreeSet<>();
        modules(names);
        addresses(names);
        tables(names);
        keysOfSettingsJobsAndLocks(names);
        codes(names);
        preferences(names);
        workflowArguments(names);

        assertThat(names)
                .as("names that others store, as in %s", KNOWN)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(KNOWN));
    }

    /** Keys of modules, under which Jira stores fields, gadgets and what an administrator switched off. */
    private static void modules(SortedSet<String> names) throws Exception {
        Document descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(java.nio.file.Path.of("atlassian-plugin.xml").toFile());
        NodeList modules = descriptor.getDocumentElement().getChildNodes();
        for (int i = 0; i < modules.getLength(); i++) {
            if (modules.item(i) instanceof Element module && module.hasAttribute("key")) {
                names.add("module " + module.getTagName() + " " + module.getAttribute("key"));
            }
        }
        elements(descriptor, "fname").forEach(name -> names.add("JQL function " + name.getTextContent()));
        elements(descriptor, "action")
                .forEach(action -> names.add("page /secure/" + action.getAttribute("alias") + ".jspa"));
        for (String worker : List.of("condition-class", "validator-class", "function-class")) {
            elements(descriptor, worker).forEach(name -> names.add("workflow class " + name.getTextContent()));
        }
        elements(descriptor, "ao").forEach(ao -> names.add("Active Objects " + ao.getAttribute("namespace")));
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static void addresses(SortedSet<String> names) {
        classes("rest")
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .forEach(resource -> {
                    for (Method method : resource.getDeclaredMethods()) {
                        METHODS.stream()
                                .filter(method::isAnnotationPresent)
                                .forEach(verb ->
                                        names.add("REST " + verb.getSimpleName() + " " + address(resource, method)));
                    }
                });
    }

    private static String address(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private static void tables(SortedSet<String> names) {
        classes("store")
                .filter(type -> type.isAnnotatedWith(Table.class))
                .map(JavaClass::reflect)
                .forEach(entity -> Arrays.stream(entity.getMethods())
                        .map(Method::getName)
                        .filter(name -> name.startsWith("set") && !name.equals("setPrimaryKey"))
                        .forEach(name -> names.add(
                                "column " + entity.getAnnotation(Table.class).value() + "." + column(name))));
    }

    /** As Active Objects makes it of the accessor: {@code setChangedAt} is {@code CHANGED_AT}. */
    private static String column(String setter) {
        return setter.substring(3).replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static void keysOfSettingsJobsAndLocks(SortedSet<String> names) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            for (java.nio.file.Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> names.add("key " + found.group(1)));
            }
        }
    }

    private static void codes(SortedSet<String> names) {
        Clarity.codes().forEach(code -> names.add("clarity " + code));
        PolicySetting.all().forEach(setting -> {
            names.add("policy setting " + setting.storedAs());
            setting.kind().choices().forEach(code -> names.add("policy setting " + setting.storedAs() + " " + code));
        });
        for (Confirmation.State state : Confirmation.State.values()) {
            names.add("confirmation " + state.code());
        }
        TransferCondition.codes().forEach(code -> names.add("transfer condition " + code));
        Sources.codes().forEach(code -> names.add("transfer source " + code));
        Asking.codes().forEach(code -> names.add("transfer asks " + code));
        Stream.of(SkipReason.values()).forEach(reason -> names.add("transfer skips " + reason.code()));
        Stream.of(TransferState.values()).forEach(state -> names.add("transfer " + state.code()));
        Stream.of(TransferRow.State.values()).forEach(state -> names.add("transfer row " + state.code()));
        for (OwnershipField field : OwnershipField.values()) {
            names.add("field type " + field.typeKey());
        }
        Stream.of(
                        ReindexScope.everything(),
                        ReindexScope.project(1),
                        ReindexScope.withoutClarity(),
                        ReindexScope.issues(List.of()),
                        ReindexScope.component(1),
                        ReindexScope.epic(1),
                        ReindexScope.owner(new UserKey("ann")),
                        ReindexScope.owners(List.of(new UserKey("ann"), new UserKey("bob"))))
                .forEach(scope -> names.add("re-index " + scope.kind().id()));
    }

    private static void preferences(SortedSet<String> names) throws IOException {
        String script = Files.readString(PREFERENCES);
        PREFERENCE.matcher(script).results().forEach(found -> names.add("gadget preference " + found.group(1)));
        PREFERENCE_VALUES
                .matcher(script)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",\\s*")))
                .forEach(value -> names.add("gadget preference value " + value.replace("'", "")));
    }

    /** The names and values that our modules write into the workflows of all sites. */
    private static void workflowArguments(SortedSet<String> names) throws IOException {
        Pattern name = Pattern.compile("static final String [A-Z_]+ = \"(\\w+)\"");
        for (String settings : List.of("ClearSettings", "OwnerCondition", "SetOwnerSettings", "AskOwnerFunction")) {
            name.matcher(Files.readString(java.nio.file.Path.of(
                            "src/main/java/io/clearowner/jira/ui/workflow/" + settings + ".java")))
                    .results()
                    .forEach(found -> names.add("workflow argument " + settings + " " + found.group(1)));
        }
    }

    private static Stream<JavaClass> classes(String layer) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.clearowner.jira." + layer)
                        .stream();
    }
}
