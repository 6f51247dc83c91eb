package io.clearowner.jira.insight.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.wiring.SelfTestConfiguration;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What holds for every check. */
class JiraChecksTest {

    private final List<JiraCheck> checks = wired();

    private static List<JiraCheck> wired() {
        return Arrays.stream(
                        SelfTestConfiguration.class.getAnnotation(Import.class).value())
                .filter(JiraCheck.class::isAssignableFrom)
                .map(JiraChecksTest::create)
                .toList();
    }

    private static JiraCheck create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructors()[0];
            return (JiraCheck) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(parameter -> parameter == ClusterCaches.class ? new FakeCaches() : null)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCheckIsWired() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.clearowner.jira");
        assertThat(checks)
                .hasSizeGreaterThan(20)
                .extracting(check -> check.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(type -> type.isAssignableTo(JiraCheck.class) && !type.isInterface())
                        .map(type -> type.getName())
                        .toList());
        assertThat(checks).extracting(JiraCheck::code).doesNotHaveDuplicates();
    }

    @Test
    void everyCheckComesAfterThoseThatItNeeds() {
        List<String> before = new ArrayList<>();
        for (JiraCheck check : checks) {
            assertThat(before).as(check.code()).containsAll(check.needs());
            before.add(check.code());
        }
    }

    @Test
    void everyCheckSaysWhatIsExpectedAndWhatStops() throws IOException {
        List<String> texts = Files.readAllLines(Path.of("src/main/resources/i18n/clear-owner.properties"));
        List<String> codes =
                new ArrayList<>(checks.stream().map(JiraCheck::code).toList());
        codes.add(SelfTestRun.PUT_BACK);
        for (String code : codes) {
            assertThat(texts)
                    .anyMatch(line -> line.startsWith("clear-owner.self-test." + code + " = "))
                    .anyMatch(line -> line.startsWith("clear-owner.self-test." + code + ".stops = "));
        }
    }
}
