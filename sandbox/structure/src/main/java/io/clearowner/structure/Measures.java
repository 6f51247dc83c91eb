package io.clearowner.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is measured of one revision, in the order of the table. */
final class Measures {

    private static final int MAX_PARAMETERS = 7;
    private static final int MAX_COLUMNS = 120;
    private static final int SETTINGS_IN_A_LIST = 6;
    private static final int REASONS_IN_A_LIST = 4;

    private final Checkout checkout;
    private final Options options;
    private final Map<SourceRoot, List<SourceFile>> files = new EnumMap<>(SourceRoot.class);
    private final Map<SourceRoot, List<JavaFile>> java = new EnumMap<>(SourceRoot.class);
    private final Map<SourceRoot, Declarations> declarations = new EnumMap<>(SourceRoot.class);
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private Measures(Checkout checkout, Options options) {
        this.checkout = checkout;
        this.options = options;
        for (SourceRoot root : SourceRoot.values()) {
            files.put(root, root.files(checkout));
        }
        for (SourceRoot root : SourceRoot.ownJava()) {
            java.put(root, JavaFiles.parse(files.get(root)));
            declarations.put(root, new Declarations(java.get(root)));
        }
    }

    static Map<String, Figure> of(Checkout checkout, Options options) {
        Measures measures = new Measures(checkout, options);
        measures.sizes();
        measures.packages();
        measures.methods();
        measures.parameters();
        measures.wiring();
        measures.listings();
        measures.mocks();
        measures.longLines();
        return measures.figures;
    }

    private void sizes() {
        files.forEach((root, sources) -> {
            int[] lines = sources.stream().mapToInt(SourceFile::lines).sorted().toArray();
            String text = lines.length == 0
                    ? "none"
                    : String.format(
                            "%d; %d / %d / %d",
                            lines.length, percentile(lines, 50), percentile(lines, 90), percentile(lines, 100));
            figures.put("files; median / p90 / max lines: " + root.title(), Figure.of(text));
        });
    }

    /** The smallest value that this share of all does not exceed. */
    private static int percentile(int[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }

    private void packages() {
        java.forEach((root, sources) -> {
            List<JavaFile> own = own(sources);
            Packages packages = Packages.of(own);
            figures.put("packages; dependencies; cycles: " + root.title(), packages.figure());
            figures.put(
                    "packages; dependencies; cycles at the top level: " + root.title(),
                    packages.topLevel().figure());
            if (own.size() < sources.size()) {
                figures.put(
                        "packages; dependencies; cycles with stand-ins for Jira: " + root.title(),
                        Packages.of(sources).figure());
            }
        });
    }

    /** Without the types that stand in for Jira's. */
    private static List<JavaFile> own(List<JavaFile> sources) {
        return sources.stream()
                .filter(file -> TypeNames.isOurs(file.typeName()))
                .toList();
    }

    private void methods() {
        declarations.forEach((root, declared) -> declared.methods().stream()
                .max(Comparator.comparingInt(Declarations.Method::lines))
                .ifPresent(method -> figures.put(
                        "longest method: " + root.title(), Figure.of(method.lines() + " lines, " + method.name()))));
    }

    private void parameters() {
        declarations.forEach((root, declared) -> {
            figures.put(
                    "constructors over " + MAX_PARAMETERS + " parameters: " + root.title(),
                    Figure.count(largeConstructors(declared)));
            figures.put(
                    "records over " + MAX_PARAMETERS + " components: " + root.title(),
                    Figure.count(largeRecords(declared)));
        });
    }

    private static List<String> largeConstructors(Declarations declared) {
        return declared.methods().stream()
                .filter(method -> method.isConstructor() && !method.isCanonical())
                .filter(method -> method.tree().getParameters().size() > MAX_PARAMETERS)
                .map(method -> method.file().place(method.tree()) + " " + method.name() + ", "
                        + method.tree().getParameters().size())
                .toList();
    }

    private static List<String> largeRecords(Declarations declared) {
        return declared.types().stream()
                .filter(type -> type.components().size() > MAX_PARAMETERS)
                .map(type -> type.file().place(type.tree()) + " " + type.name() + ", "
                        + type.components().size())
                .toList();
    }

    private void wiring() {
        Declarations plugin = declarations.get(SourceRoot.PLUGIN);
        long beans = plugin.methods().stream()
                .filter(method -> method.hasAnnotation("Bean"))
                .count();
        List<SourceFile> configurations = plugin.types().stream()
                .filter(type -> Names.annotated(type.tree().getModifiers(), "Configuration"))
                .map(type -> type.file().source())
                .distinct()
                .toList();
        int lines = configurations.stream().mapToInt(SourceFile::lines).sum();
        figures.put("@Bean methods", Figure.of(String.valueOf(beans)));
        figures.put(
                "lines of wiring",
                new Figure(
                        lines + " in " + configurations.size() + " files",
                        configurations.stream()
                                .map(file -> file.path() + ", " + file.lines())
                                .toList()));
    }

    private void listings() {
        Declarations plugin = declarations.get(SourceRoot.PLUGIN);
        List<String> settings = options.settings().isEmpty() ? KnownIds.settings(plugin) : options.settings();
        List<String> reasons = options.reasons().isEmpty() ? KnownIds.reasons(plugin) : options.reasons();
        figures.put("policy settings", new Figure(settings.size() + "", List.of(String.join(", ", settings))));
        listings("places that list the settings", new Names(settings), SETTINGS_IN_A_LIST);
        figures.put("reasons", new Figure(reasons.size() + "", List.of(String.join(", ", reasons))));
        listings("places that list the reasons", new Names(reasons), REASONS_IN_A_LIST);
    }

    private void listings(String measure, Names names, int least) {
        List<String> plugin = new JavaListings(names, least).find(declarations.get(SourceRoot.PLUGIN));
        figures.put(measure + ": plugin", Figure.places(plugin));
        ScriptListings scripts = new ScriptListings(names, least);
        figures.put(measure + ": scripts", Figure.places(scripts.find(files.get(SourceRoot.SCRIPTS))));
        List<JavaFile> tests = Stream.of(SourceRoot.PLUGIN_TESTS, SourceRoot.ACCEPTANCE)
                .flatMap(root -> java.get(root).stream())
                .toList();
        List<String> inTests = new ArrayList<>(new JavaListings(names, least).find(new Declarations(tests)));
        inTests.addAll(scripts.find(files.get(SourceRoot.SCRIPT_TESTS)));
        figures.put(measure + ": tests", Figure.places(inTests));
    }

    private void mocks() {
        List<JavaFile> tests = java.get(SourceRoot.PLUGIN_TESTS);
        List<JavaFile> all = Stream.concat(java.get(SourceRoot.PLUGIN).stream(), tests.stream())
                .toList();
        TypeNames types = new TypeNames(all, new Declarations(all));
        figures.put("mocks of our own types: plugin tests", new Mocks(tests, types).ofOurTypes());
    }

    private void longLines() {
        for (String extension : List.of(".java", ".js", ".css")) {
            List<String> places = new ArrayList<>();
            for (SourceFile file : checkout.files("", extension)) {
                places.addAll(longLines(file));
            }
            figures.put("lines over " + MAX_COLUMNS + " characters: *" + extension, Figure.places(places));
        }
    }

    private static List<String> longLines(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).codePointCount(0, lines.get(i).length()) > MAX_COLUMNS) {
                places.add(file.path() + ":" + (i + 1));
            }
        }
        return places;
    }
}
