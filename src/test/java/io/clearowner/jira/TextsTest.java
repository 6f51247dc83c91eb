package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipField;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the plugin asks for exists, and can be filled in. */
class TextsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLE = MAIN.resolve("resources/i18n/clear-owner.properties");
    private static final Pattern KEY = Pattern.compile("[\"'](clear-owner\\.[a-z0-9.-]*[a-z0-9])[\"']");

    private final Properties texts = new Properties();

    TextsTest() throws IOException {
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        }
    }

    @Test
    void everyKeyInSourcesTemplatesAndDescriptorHasAText() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Files.walk(MAIN), Stream.of(Path.of("atlassian-plugin.xml")))) {
            files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(java|vm|xml|js)"))
                    .forEach(file -> KEY.matcher(read(file)).results().forEach(found -> used.add(found.group(1))));
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(used).allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void everyWordOfTheProductHasAText() {
        Set<String> keys = new TreeSet<>(Set.of("clear-owner.clarity.clear", "clear-owner.clarity.waived"));
        for (String code : Reasons.codes()) {
            keys.add("clear-owner.clarity." + code);
            keys.add("clear-owner.admin.reason." + code);
        }
        for (Role role : Role.values()) {
            keys.add("clear-owner.role." + role.id());
            keys.add("clear-owner." + role.clarityName());
        }
        for (OwnershipField field : OwnershipField.values()) {
            Set.of("name", "description", "type").forEach(part ->
                    keys.add("clear-owner.field." + field.typeKey() + "." + part));
        }
        Set.of("fields", "reindex").forEach(done -> keys.add("clear-owner.admin.done." + done));
        assertThat(keys).allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void everyTextCanBeFilledIn() {
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text).format(new Object[] {"A", "B", "C"})).as(key).doesNotContain("{0}");
            // In a pattern a single apostrophe quotes what follows, and vanishes.
            assertThat(text.replace("''", "").replace("'{'", "").replace("'}'", "")).as(key).doesNotContain("'");
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
