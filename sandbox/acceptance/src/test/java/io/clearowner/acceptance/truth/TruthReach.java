package io.clearowner.acceptance.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the app's custom fields apply: the part of the {@link TruthModel} that administrators of fields change. */
final class TruthReach {
    /** The field that stores a role's owner. */
    static final Map<String, String> OWNER = Map.of("product", "product-owner", "delivery", "delivery-owner");
    /** The field that is calculated from it. */
    static final Map<String, String> CLARITY = Map.of("product", "vision-clarity", "delivery", "execution-clarity");
    /** The field that has the owner of its own or the inherited one. */
    static final Map<String, String> EFFECTIVE =
            Map.of("product", "effective-product-owner", "delivery", "effective-delivery-owner");

    /** Issues are assessed only where all of these apply. */
    private static final List<String> REQUIRED =
            List.of("product-owner", "delivery-owner", "vision-clarity", "execution-clarity");

    static final List<String> FIELDS = List.of(
            "product-owner",
            "delivery-owner",
            "vision-clarity",
            "execution-clarity",
            "effective-product-owner",
            "effective-delivery-owner");

    /** A context without its projects or types; null for all projects, or all types. */
    record Context(Set<String> projects, Set<String> types) {
        boolean includes(String project, String type) {
            return (projects == null || projects.contains(project)) && (types == null || types.contains(type));
        }
    }

    /** By field; a field that is not listed applies everywhere. */
    final Map<String, Context> contexts = new HashMap<>();
    /** By project: the fields that its field configuration hides. */
    final Map<String, Set<String>> hidden = new HashMap<>();

    /** Whether an issue has a value of the field, hidden or not. */
    boolean inContext(String field, String project, String type) {
        Context context = contexts.get(field);
        return context == null || context.includes(project, type);
    }

    /** Whether the field can be seen, edited and searched. */
    boolean applies(String field, String project, String type) {
        return inContext(field, project, type)
                && !hidden.getOrDefault(project, Set.of()).contains(field);
    }

    boolean required(String project, String type) {
        return REQUIRED.stream().allMatch(field -> applies(field, project, type));
    }

    void hide(String project, String field) {
        hidden.computeIfAbsent(project, any -> new HashSet<>()).add(field);
    }

    void show(String project, String field) {
        hidden.get(project).remove(field);
        hidden.values().removeIf(Set::isEmpty);
    }

    /** A new field applies everywhere. */
    void clear(String field) {
        contexts.remove(field);
        hidden.values().forEach(fields -> fields.remove(field));
        hidden.values().removeIf(Set::isEmpty);
    }

    int restrictions() {
        return contexts.size() + hidden.values().stream().mapToInt(Set::size).sum();
    }

    /** A deleted project is taken out of all contexts. */
    void removeProject(String project) {
        hidden.remove(project);
        for (String field : new ArrayList<>(contexts.keySet())) {
            Context context = contexts.get(field);
            if (context.projects() != null) {
                Set<String> rest = new HashSet<>(context.projects());
                rest.remove(project);
                contexts.put(field, new Context(rest, context.types()));
            }
        }
    }

    @Override
    public String toString() {
        return contexts + ", hidden " + hidden;
    }
}
