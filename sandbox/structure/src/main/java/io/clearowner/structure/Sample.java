package io.clearowner.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Picks comments, identifiers and commit subjects by a seed: the same ones for the same revision. */
final class Sample {

    private final Checkout checkout;
    private final int size;
    private final long seed;

    Sample(Checkout checkout, int size, long seed) {
        this.checkout = checkout;
        this.size = size;
        this.seed = seed;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Seed " + seed);
        add(lines, "Comments", comments());
        add(lines, "Identifiers", identifiers());
        add(lines, "Commit subjects", checkout.subjects());
        return lines;
    }

    private void add(List<String> lines, String title, List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        lines.add("");
        lines.add("#### " + title + " (of " + all.size() + ")");
        shuffled.stream().limit(size).forEach(line -> lines.add("- " + line));
    }

    /** Of every tree of ours; the signatures are described by their own rules. */
    private List<String> comments() {
        return Arrays.stream(SourceRoot.values())
                .filter(root -> root != SourceRoot.SIGNATURES && root != SourceRoot.CSS)
                .flatMap(root -> root.files(checkout).stream())
                .flatMap(file -> Comment.in(file).stream()
                        .filter(Comment::isOneOrTwoSentences)
                        .map(comment -> comment.text() + " (" + file.path() + ":" + comment.line() + ")"))
                .toList();
    }

    private List<String> identifiers() {
        Map<String, String> places = new LinkedHashMap<>();
        for (SourceRoot root : List.of(SourceRoot.PLUGIN, SourceRoot.HOST)) {
            Declarations declared = new Declarations(JavaFiles.parse(root.files(checkout)));
            declared.types().stream()
                    .filter(type -> TypeNames.isOurs(type.file().typeName()))
                    .forEach(type -> add(places, type));
            declared.methods().stream()
                    .filter(method -> TypeNames.isOurs(method.file().typeName()))
                    .filter(method -> !method.isConstructor() && !method.hasAnnotation("Override"))
                    .forEach(method -> places.putIfAbsent(
                            method.tree().getName() + "()", method.file().place(method.tree())));
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
    }

    private static void add(Map<String, String> places, Declarations.Type type) {
        places.putIfAbsent(type.tree().getSimpleName().toString(), type.file().place(type.tree()));
        Stream.concat(type.fields().stream(), type.components().stream())
                .forEach(field -> places.putIfAbsent(
                        field.getName().toString(), type.file().place(field)));
    }
}
