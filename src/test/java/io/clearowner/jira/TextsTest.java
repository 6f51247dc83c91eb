package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipField;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text that the plugin asks for exists in every language, and can be filled in; and none is there for nothing.
 */
class TextsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/i18n");
    private static final List<String> TRANSLATIONS = List.of("de", "fr", "ja");
    private static final Pattern KEY = Pattern.compile("[\"'>](clear-owner\\.[A-Za-z0-9.-]*[A-Za-z0-9])[\"'<]");
    /** A key put together in Java: "start." + anything, then perhaps + ".end". */
    private static final Pattern BUILT =
            Pattern.compile("\"(clear-owner\\.[A-Za-z0-9.-]*\\.)\" \\+ [^\"+,;]+(?:\\+ \"([A-Za-z0-9.-]+)\")?");

    private static final Pattern CALL = Pattern.compile("getText\\(\\s*[\"'](clear-owner\\.[A-Za-z0-9.-]+)[\"']"
            + "((?:\\s*,\\s*[\\w.]+(?:\\([^()]*\\))?)*)\\s*\\)");
    /** A number and what it counts, as in "{0} of {1} open issues". */
    private static final Pattern COUNTED =
            Pattern.compile("\\{\\d}(?: [\\w’-]+){0,3}? (?:changes|characters|components|days|entries"
                    + "|events|fields|groups|hours|issues|minutes|nights|owners|people|points|projects"
                    + "|requests|results|roles|screens|searches|seconds|settings|sources|tickets|times"
                    + "|users|versions)\\b");

    /** Texts whose number is a limit of ours, more than such a limit, or a percentage. */
    private static final Set<String> NEVER_ONE = Set.of(
            "clear-owner.ask.too-often",
            "clear-owner.gadget.share",
            "clear-owner.jql.too-many-confirmations",
            "clear-owner.jql.too-many-users",
            "clear-owner.period.too-old",
            "clear-owner.report.days.wrong",
            "clear-owner.report.pace.bounded",
            "clear-owner.rest.answers.number",
            "clear-owner.rest.bulk.number-of-issues",
            "clear-owner.rest.jql.too-long",
            "clear-owner.rest.text.too-long",
            "clear-owner.rest.transfer.too-many-sources",
            "clear-owner.rest.trend.too-many-projects");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private final Bundle english = Bundle.of("clear-owner.properties");
    private final Map<String, String> texts = english.texts;

    @Test
    void everyKeyInSourcesTemplatesAndDescriptorHasAText() {
        Set<String> used = new TreeSet<>();
        sources().forEach(source -> KEY.matcher(source).results().forEach(found -> used.add(found.group(1))));
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(used).allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void everyTextIsGivenAsMuchAsItHasPlacesFor() {
        List<MatchResult> calls =
                sources().flatMap(source -> CALL.matcher(source).results()).toList();
        assertThat(calls).hasSizeGreaterThan(50);
        assertThat(calls)
                .filteredOn(call ->
                        call.group(2).chars().filter(letter -> letter == ',').count()
                                != placeholders(texts.getOrDefault(call.group(1), ""))
                                        .size())
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = new TreeSet<>();
        List<Pattern> built = new ArrayList<>();
        sources().forEach(source -> {
            KEY.matcher(source).results().forEach(found -> used.add(found.group(1)));
            BUILT.matcher(source)
                    .results()
                    .forEach(found -> built.add(Pattern.compile(Pattern.quote(found.group(1)) + "[A-Za-z0-9-]+"
                            + (found.group(2) == null ? "" : Pattern.quote(found.group(2))))));
        });
        assertThat(texts.keySet())
                .as("keys that no source, template or descriptor asks for")
                .filteredOn(key -> !used.contains(key)
                        && built.stream().noneMatch(start -> start.matcher(key).matches()))
                .isEmpty();
    }

    @Test
    void everyWordOfTheProductHasAText() {
        Set<String> keys = new TreeSet<>(Set.of("clear-owner.clarity.clear", "clear-owner.clarity.waived"));
        for (String code : Reasons.codes()) {
            keys.add("clear-owner.clarity." + code);
            keys.add("clear-owner.admin.reason." + code);
        }
        for (PolicySetting<?> setting : PolicySetting.all()) {
            keys.add("clear-owner.setting." + kebab(setting));
            keys.add("clear-owner.setting." + kebab(setting) + ".help");
            keys.add("clear-owner.policy.group." + setting.group().id());
            if (setting != PolicySetting.REASONS) {
                setting.kind().choices().forEach(code -> keys.add("clear-owner.choice." + kebab(setting) + "-" + code));
            }
        }
        for (Role role : Role.values()) {
            keys.add("clear-owner.role." + role.id());
        }
        for (OwnershipField field : OwnershipField.values()) {
            Set.of("name", "description", "type")
                    .forEach(part -> keys.add("clear-owner.field." + field.typeKey() + "." + part));
        }
        Set.of("fields", "reindex").forEach(done -> keys.add("clear-owner.admin.done." + done));
        assertThat(keys).allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    private static String kebab(PolicySetting<?> setting) {
        return setting.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("bundles")
    void everyTextCanBeFilledIn(Bundle bundle) {
        assertThat(bundle.texts.entrySet()).isNotEmpty().allSatisfy(entry -> {
            String key = entry.getKey();
            String text = entry.getValue();
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text).format(new Object[] {"A", "B", "C"}))
                    .as(key)
                    .doesNotContain("{0}");
            // In a pattern a single apostrophe quotes what follows, and vanishes. Texts write ’, which does not.
            assertThat(text.replace("'{'", "").replace("'}'", "")).as(key).doesNotContain("'");
        });
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("bundles")
    void noKeyIsThereTwice(Bundle bundle) {
        assertThat(bundle.repeated).isEmpty();
    }

    @Test
    void whatIsSaidOfManyIsAlsoSaidOfOne() {
        assertThat(texts.entrySet())
                .as("counts that would read \"1 issues\": add KEY.one, or write \"Issues: {0}\"")
                .filteredOn(text -> COUNTED.matcher(text.getValue()).find())
                .filteredOn(text -> !texts.containsKey(text.getKey() + ".one") && !NEVER_ONE.contains(text.getKey()))
                .isEmpty();
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("bundles")
    void whatIsSaidOfOneIsAlsoSaidOfMany(Bundle bundle) {
        assertThat(bundle.texts.keySet())
                .filteredOn(key -> key.endsWith(".one"))
                .allSatisfy(key -> assertThat(bundle.texts).containsKey(key.substring(0, key.length() - 4)));
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("translations")
    void everyTextIsTranslatedAndNoneIsLeftOver(Bundle bundle) {
        Set<String> missing = new TreeSet<>(texts.keySet());
        missing.removeAll(bundle.texts.keySet());
        assertThat(missing).as("keys that %s lacks", bundle).isEmpty();
        assertThat(bundle.texts.keySet()).as("keys that English does not have").isSubsetOf(texts.keySet());
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("translations")
    void aTranslationIsFilledInWithTheSame(Bundle bundle) {
        assertThat(bundle.texts.keySet()).filteredOn(texts::containsKey).allSatisfy(key -> assertThat(
                        placeholders(bundle.texts.get(key)))
                .as(key)
                .isEqualTo(placeholders(texts.get(key))));
    }

    @Test
    void readersOfEnglishGetTheEnglishTextsOnAnyServer() {
        assertThat(Bundle.of("clear-owner_en.properties").texts).isEmpty();
    }

    @Test
    void noBundleIsForgottenHere() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("", "_en"), TRANSLATIONS.stream().map(language -> "_" + language))
                            .map(suffix -> "clear-owner" + suffix + ".properties")
                            .toList());
        }
    }

    static Stream<Bundle> bundles() {
        return Stream.concat(Stream.of(Bundle.of("clear-owner.properties")), translations());
    }

    static Stream<Bundle> translations() {
        return TRANSLATIONS.stream().map(language -> Bundle.of("clear-owner_" + language + ".properties"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Stream.concat(Files.walk(MAIN), Stream.of(Path.of("atlassian-plugin.xml")))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|vm|xml|js)"))
                    .map(TextsTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of texts, and the keys that it has more than once. */
    private record Bundle(String file, Map<String, String> texts, List<String> repeated) {

        static Bundle of(String file) {
            Map<String, String> texts = new TreeMap<>();
            List<String> repeated = new ArrayList<>();
            Properties properties = new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    if (texts.put((String) key, (String) text) != null) {
                        repeated.add((String) key);
                    }
                    return null;
                }
            };
            try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Bundle(file, texts, repeated);
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
