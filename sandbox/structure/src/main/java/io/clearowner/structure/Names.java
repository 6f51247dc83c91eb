package io.clearowner.structure;

import com.sun.source.tree.ModifiersTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A set of ids, found in any spelling: {@code graceDays}, {@code grace-days}, {@code GRACE_DAYS}. */
final class Names {

    private final Map<String, String> idsBySpelling = new HashMap<>();

    Names(Collection<String> ids) {
        for (String id : ids) {
            idsBySpelling.put(plain(id), id);
            if (id.endsWith("s")) {
                idsBySpelling.put(plain(id.substring(0, id.length() - 1) + "Ids"), id);
            }
        }
    }

    /** The id that a word or the last part of a dotted key stands for. */
    Optional<String> match(String word) {
        return Optional.ofNullable(idsBySpelling.get(plain(word.substring(word.lastIndexOf('.') + 1))));
    }

    private static String plain(String word) {
        return word.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    static boolean annotated(ModifiersTree modifiers, String simpleName) {
        return modifiers.getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> name.equals(simpleName) || name.endsWith("." + simpleName));
    }
}
