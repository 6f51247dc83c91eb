package io.clearowner.structure;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the qualified names of types by imports and packages, as far as that goes without a class path. */
final class TypeNames {

    private static final String OURS = "io.clearowner.";

    private record Constructor(JavaFile file, List<? extends VariableTree> parameters) {}

    /** By the qualified name of the type. */
    private final Map<String, List<Constructor>> constructors = new HashMap<>();

    private final Map<String, JavaFile> files = new HashMap<>();

    /** @param declarations of everything that tests may name */
    TypeNames(List<JavaFile> sources, Declarations declarations) {
        sources.forEach(file -> files.put(file.typeName(), file));
        declarations.methods().stream()
                .filter(Declarations.Method::isConstructor)
                .filter(method -> !method.isCanonical())
                .forEach(method ->
                        add(method.file(), method.type().name(), method.tree().getParameters()));
        declarations.types().forEach(type -> add(type.file(), type.name(), type.components()));
    }

    private void add(JavaFile file, String type, List<? extends VariableTree> parameters) {
        constructors
                .computeIfAbsent(file.packageName() + "." + type, key -> new ArrayList<>())
                .add(new Constructor(file, parameters));
    }

    static boolean isOurs(String qualifiedName) {
        return qualifiedName.startsWith(OURS);
    }

    /** The qualified name; empty when nothing tells it. */
    String resolve(JavaFile file, Tree type) {
        if (type == null) {
            return "";
        }
        Tree raw = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
        String name = raw.toString();
        if (name.matches("[a-z]+\\..*")) {
            return name;
        }
        String outer = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return Stream.concat(imported(file, outer), samePackage(file, outer))
                .findFirst()
                .map(found -> found + name.substring(outer.length()))
                .orElse("");
    }

    /** The type of a parameter of one of our constructors; empty when it is another's or overloaded. */
    String parameter(JavaFile file, NewClassTree call, int index) {
        List<Constructor> fitting = constructors.getOrDefault(resolve(file, call.getIdentifier()), List.of()).stream()
                .filter(constructor ->
                        constructor.parameters().size() == call.getArguments().size())
                .toList();
        if (fitting.size() != 1) {
            return "";
        }
        Constructor constructor = fitting.get(0);
        return resolve(constructor.file(), constructor.parameters().get(index).getType());
    }

    private static Stream<String> imported(JavaFile file, String name) {
        return file.unit().getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .map(Tree::toString)
                .filter(imported -> imported.endsWith("." + name));
    }

    private Stream<String> samePackage(JavaFile file, String name) {
        String qualified = file.packageName() + "." + name;
        return files.containsKey(qualified) ? Stream.of(qualified) : Stream.empty();
    }
}
