package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tests that docs/security.md names exist and run as often as it says. Those of the plugin are counted by their
 * annotations, those of the packaged jar in their source, those of the scripts not at all.
 */
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Path SCRIPTS = Path.of("src/test/js");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\| (.+) \\| (\\d+|each script) \\| (.+) \\|$");
    private static final Pattern JAVA = Pattern.compile("`((?:acceptance\\.)?[\\w.]*Test)(?:#(\\w+))?`");
    private static final Pattern SCRIPT = Pattern.compile("`([\\w/-]+\\.test\\.js)`");
    private static final Pattern TEXTS = Pattern.compile("@ValueSource\\(\\s*strings = \\{(.*?)\\}\\)", Pattern.DOTALL);

    @Test
    void everyTestExists_andRunsAsOftenAsThePageSays() {
        List<MatchResult> rows = ROW.matcher(read(PAGE)).results().toList();
        assertThat(rows).hasSizeGreaterThan(20);
        Map<String, Integer> documented = new LinkedHashMap<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (MatchResult row : rows) {
            List<MatchResult> java = JAVA.matcher(row.group(4)).results().toList();
            List<MatchResult> scripts = SCRIPT.matcher(row.group(4)).results().toList();
            assertThat(java.size() + scripts.size())
                    .as("tests of: %s", row.group(1))
                    .isPositive()
                    .isEqualTo(row.group(4).split(", ").length);
            scripts.forEach(
                    script -> assertThat(SCRIPTS.resolve(script.group(1))).exists());
            if (scripts.isEmpty()) {
                documented.put(row.group(1), Integer.valueOf(row.group(3)));
                counted.put(
                        row.group(1),
                        java.stream()
                                .mapToInt(test -> cases(test.group(1), test.group(2)))
                                .sum());
            }
        }
        assertThat(documented).isEqualTo(counted);
    }

    /** @param method null for all of the class */
    private static int cases(String name, String method) {
        int cases = name.startsWith("acceptance.") ? casesInSource(name, method) : casesByAnnotations(name, method);
        assertThat(cases).as("%s#%s", name, method).isPositive();
        return cases;
    }

    private static int casesInSource(String name, String method) {
        String source =
                read(Path.of("sandbox/acceptance/src/test/java/io/clearowner", name.replace('.', '/') + ".java"));
        if (method != null) {
            return (int) Pattern.compile("@Test\\s+void " + method + "\\(")
                    .matcher(source)
                    .results()
                    .count();
        }
        long tests =
                Pattern.compile("(?m)^    @Test$").matcher(source).results().count();
        long texts = TEXTS.matcher(source)
                .results()
                .flatMap(list -> list.group(1).lines())
                .filter(line -> line.strip().startsWith("\""))
                .count();
        return (int) (tests + texts);
    }

    private static int casesByAnnotations(String name, String method) {
        try {
            Class<?> type = Class.forName("io.clearowner.jira." + name);
            int cases = 0;
            Predicate<String> wanted = method == null ? any -> true : method::equals;
            for (Class<?> declaring = type; declaring != Object.class; declaring = declaring.getSuperclass()) {
                cases += Arrays.stream(declaring.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(ArchTest.class) && wanted.test(field.getName()))
                        .count();
                for (Method test : declaring.getDeclaredMethods()) {
                    if (wanted.test(test.getName())) {
                        cases += cases(type, test);
                    }
                }
            }
            return cases;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name + "#" + method, e);
        }
    }

    private static int cases(Class<?> type, Method test) throws ReflectiveOperationException {
        if (test.isAnnotationPresent(Test.class) || test.isAnnotationPresent(ArchTest.class)) {
            return 1;
        }
        assertThat(test.isAnnotationPresent(TestFactory.class)).isFalse();
        int cases = 0;
        ValueSource values = test.getAnnotation(ValueSource.class);
        if (values != null) {
            cases += values.strings().length + values.classes().length + values.ints().length;
        }
        CsvSource rows = test.getAnnotation(CsvSource.class);
        cases += rows == null ? 0 : rows.value().length;
        EnumSource constants = test.getAnnotation(EnumSource.class);
        cases += constants == null ? 0 : constants.value().getEnumConstants().length;
        MethodSource method = test.getAnnotation(MethodSource.class);
        if (method != null) {
            for (String provider : method.value()) {
                cases += size(type, provider);
            }
        }
        return cases;
    }

    private static int size(Class<?> type, String provider) throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(provider);
        method.setAccessible(true);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object found = method.invoke(constructor.newInstance());
        List<Object> all = new ArrayList<>();
        if (found instanceof Stream<?> stream) {
            stream.forEach(all::add);
        } else {
            ((Iterable<?>) found).forEach(all::add);
        }
        return all.size();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
