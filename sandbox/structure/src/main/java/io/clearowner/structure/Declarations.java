package io.clearowner.structure;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The types, methods and fields that files declare. */
final class Declarations {

    /** @param owner the class it stands in, with the classes around that */
    record Type(JavaFile file, ClassTree tree, String owner) {

        /** What a record is made of; empty for other types. */
        List<VariableTree> components() {
            return tree.getKind() != Tree.Kind.RECORD
                    ? List.of()
                    : fields().stream().filter(field -> !isStatic(field)).toList();
        }

        List<VariableTree> fields() {
            return tree.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .toList();
        }

        String name() {
            String name = isAnonymous() ? "(anonymous)" : tree.getSimpleName().toString();
            return owner.isEmpty() ? name : owner + "." + name;
        }

        private boolean isAnonymous() {
            return tree.getSimpleName().isEmpty();
        }

        /** Whether a constructor takes exactly the components of its record. */
        boolean isCanonical(MethodTree constructor) {
            return tree.getKind() == Tree.Kind.RECORD
                    && constructor.getName().contentEquals("<init>")
                    && names(constructor.getParameters()).equals(names(components()));
        }

        private static List<String> names(List<? extends VariableTree> variables) {
            return variables.stream()
                    .map(variable -> variable.getName().toString())
                    .toList();
        }

        private static boolean isStatic(VariableTree field) {
            Set<Modifier> modifiers = field.getModifiers().getFlags();
            return modifiers.contains(Modifier.STATIC);
        }
    }

    /** @param type the class it stands in */
    record Method(Type type, MethodTree tree) {

        JavaFile file() {
            return type.file();
        }

        boolean isConstructor() {
            return tree.getName().contentEquals("<init>");
        }

        boolean isCanonical() {
            return type.isCanonical(tree);
        }

        String name() {
            return isConstructor() ? type.name() : type.name() + "." + tree.getName();
        }

        int lines() {
            return file().lines(tree);
        }

        boolean hasAnnotation(String simpleName) {
            return Names.annotated(tree.getModifiers(), simpleName);
        }
    }

    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    Declarations(List<JavaFile> files) {
        files.forEach(file -> new Collector(file).scan(file.unit(), null));
    }

    List<Type> types() {
        return types;
    }

    List<Method> methods() {
        return methods;
    }

    private final class Collector extends TreeScanner<Void, Void> {

        private final JavaFile file;
        private final Deque<Type> around = new ArrayDeque<>();

        Collector(JavaFile file) {
            this.file = file;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            Type type =
                    new Type(file, tree, around.isEmpty() ? "" : around.peek().name());
            if (!type.isAnonymous()) {
                types.add(type);
            }
            around.push(type);
            super.visitClass(tree, unused);
            around.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            methods.add(new Method(around.peek(), tree));
            return super.visitMethod(tree, unused);
        }
    }
}
