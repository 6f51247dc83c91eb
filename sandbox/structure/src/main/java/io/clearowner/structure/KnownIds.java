package io.clearowner.structure;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the policy settings and reasons from the code, or falls back to a fixed list when it finds too few. */
final class KnownIds {

    private static final int MIN_FOUND = 5;
    private static final List<String> SETTINGS = List.of(
            "reasons",
            "judgesResolved",
            "includesResolved",
            "issueTypes",
            "graceDays",
            "confirmWithinDays",
            "onDecline",
            "reconfirmEveryDays",
            "inheritsFrom",
            "overloadAbove");
    private static final List<String> REASONS = List.of(
            "missing", "inactive", "no-access", "declined", "unconfirmed", "same-person", "stale", "no-why", "no-when");

    private KnownIds() {}

    /** Ids of the constants whose type is called Setting or PolicySetting. */
    static List<String> settings(Declarations plugin) {
        List<String> found = plugin.types().stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.getType() != null && field.getInitializer() != null)
                .filter(field -> field.getType().toString().matches("(Policy)?Setting(<.*>)?"))
                .flatMap(field -> firstText(field.getInitializer()).stream())
                .distinct()
                .toList();
        return found.size() < MIN_FOUND ? SETTINGS : found;
    }

    /** Codes of the classes that implement or extend Reason. */
    static List<String> reasons(Declarations plugin) {
        List<String> found = plugin.types().stream()
                .filter(KnownIds::isReason)
                .flatMap(type -> code(type.tree()).stream())
                .distinct()
                .toList();
        return found.size() < MIN_FOUND ? REASONS : found;
    }

    private static boolean isReason(Declarations.Type type) {
        return Stream.concat(
                        Stream.ofNullable(type.tree().getExtendsClause()), type.tree().getImplementsClause().stream())
                .anyMatch(parent -> parent.toString().equals("Reason"));
    }

    private static Optional<String> code(Tree type) {
        return texts(type).stream()
                .filter(text -> text.matches("[a-z]+(-[a-z]+)*"))
                .findFirst();
    }

    private static Optional<String> firstText(Tree tree) {
        return texts(tree).stream().findFirst();
    }

    private static List<String> texts(Tree tree) {
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(tree, null);
        return texts;
    }
}
