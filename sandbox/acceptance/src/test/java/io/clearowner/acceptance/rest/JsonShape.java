package io.clearowner.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the names and types of an answer with a documented one. In the documented answer, {@code …} stands for
 * anything, null for any value, a list for all kinds of elements that it may have, and an object whose names are codes
 * for any codes. Null is accepted everywhere.
 */
final class JsonShape {
    private static final String LEFT_OUT = "…";
    private static final Set<String> CODES = Set.of(
            "not-assessed",
            "clear",
            "waived",
            "missing",
            "inactive",
            "no-access",
            "declined",
            "unconfirmed",
            "same-person",
            "stale",
            "no-why",
            "no-when");
    private static final Set<String> SOURCES =
            Set.of("parent", "epic", "component", "project", "field", "component-lead", "project-lead");
    /** Lists that must not be empty, so that their elements are compared. */
    private static final Set<String> NOT_EMPTY = Set.of("/values", "/issues", "/days");

    private JsonShape() {}

    /** What differs, with its place; empty if nothing does. */
    static List<String> differences(JsonNode documented, JsonNode actual) {
        return differences(documented, actual, "");
    }

    private static List<String> differences(JsonNode documented, JsonNode actual, String place) {
        if (documented.isNull() || actual.isNull() || leftOut(documented)) {
            return List.of();
        }
        if (documented.getNodeType() != actual.getNodeType()) {
            return List.of(place + " is " + actual.getNodeType() + ", documented as " + documented.getNodeType());
        }
        if (documented.isArray()) {
            return ofElements(documented, actual, place);
        }
        return documented.isObject() ? ofFields(documented, actual, place) : List.of();
    }

    private static boolean leftOut(JsonNode documented) {
        return documented.isTextual() && documented.asText().equals(LEFT_OUT);
    }

    private static List<String> ofElements(JsonNode documented, JsonNode actual, String place) {
        List<JsonNode> kinds = new ArrayList<>();
        documented.forEach(element -> {
            if (!leftOut(element)) {
                kinds.add(element);
            }
        });
        if (kinds.isEmpty()) {
            return List.of();
        }
        if (actual.isEmpty() && NOT_EMPTY.contains(place)) {
            return List.of(place + " is empty");
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < actual.size(); i++) {
            JsonNode element = actual.get(i);
            String where = place + "/" + i;
            if (kinds.stream()
                    .noneMatch(kind -> differences(kind, element, where).isEmpty())) {
                found.addAll(differences(kinds.get(0), element, where));
            }
        }
        return found;
    }

    private static List<String> ofFields(JsonNode documented, JsonNode actual, String place) {
        Set<String> names = names(documented);
        boolean open = names.remove(LEFT_OUT);
        List<String> found = new ArrayList<>();
        Set<String> present = names(actual);
        if (Stream.of(CODES, SOURCES).anyMatch(codes -> codes.containsAll(names) && codes.containsAll(present))) {
            if (!names.isEmpty()) {
                JsonNode kind = documented.get(names.iterator().next());
                present.forEach(name -> found.addAll(differences(kind, actual.get(name), place + "/" + name)));
            }
            return found;
        }
        for (String name : names) {
            if (actual.has(name)) {
                found.addAll(differences(documented.get(name), actual.get(name), place + "/" + name));
            } else {
                found.add(place + "/" + name + " is documented, but absent");
            }
        }
        if (!open) {
            present.stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> found.add(place + "/" + name + " is not documented"));
        }
        return found;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
