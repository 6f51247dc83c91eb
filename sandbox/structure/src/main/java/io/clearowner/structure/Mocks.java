package io.clearowner.structure;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds mocks and spies in tests and separates those of our own types from those of Jira and the JDK. */
final class Mocks {

    private final TypeNames types;
    private final List<String> ours = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private int all;

    Mocks(List<JavaFile> tests, TypeNames types) {
        this.types = types;
        tests.forEach(test -> new Finder(test).scan(test.unit(), null));
    }

    Figure ofOurTypes() {
        String text = Figure.places(ours).text() + " (of " + all + " mocks; type not found for " + unknown.size() + ")";
        return new Figure(text, Stream.concat(ours.stream(), unknown.stream()).toList());
    }

    private final class Finder extends TreePathScanner<Void, Void> {

        private final JavaFile file;
        private final Map<String, Tree> variables = new HashMap<>();

        Finder(JavaFile file) {
            this.file = file;
        }

        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            variables.put(tree.getName().toString(), tree.getType());
            if (Names.annotated(tree.getModifiers(), "Mock") || Names.annotated(tree.getModifiers(), "Spy")) {
                add(tree, types.resolve(file, tree.getType()));
            }
            return super.visitVariable(tree, unused);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            if (call.getMethodSelect().toString().matches("(Mockito\\.)?(mock|spy)")) {
                add(call, mocked(call));
            }
            return super.visitMethodInvocation(call, unused);
        }

        private void add(Tree place, String type) {
            all++;
            if (type.isEmpty()) {
                unknown.add(file.place(place) + " (type not found)");
            } else if (TypeNames.isOurs(type)) {
                ours.add(file.place(place) + " " + type.substring(type.lastIndexOf('.') + 1));
            }
        }

        private String mocked(MethodInvocationTree call) {
            if (call.getArguments().isEmpty()) {
                return expected(call);
            }
            ExpressionTree argument = call.getArguments().get(0);
            if (argument instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("class")) {
                return types.resolve(file, select.getExpression());
            }
            if (argument instanceof NewClassTree created) {
                return types.resolve(file, created.getIdentifier());
            }
            if (argument instanceof LiteralTree) {
                return expected(call);
            }
            return types.resolve(file, variables.get(argument.toString()));
        }

        /** The type that {@code mock()} takes from where it stands. */
        private String expected(MethodInvocationTree call) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            if (parent instanceof VariableTree variable) {
                return types.resolve(file, variable.getType());
            }
            if (parent instanceof AssignmentTree assignment) {
                String name = assignment.getVariable().toString().replace("this.", "");
                return types.resolve(file, variables.get(name));
            }
            if (parent instanceof NewClassTree created) {
                return types.parameter(file, created, created.getArguments().indexOf(call));
            }
            return parent instanceof ReturnTree ? types.resolve(file, returned()) : "";
        }

        private Tree returned() {
            TreePath path = getCurrentPath();
            while (path != null && !(path.getLeaf() instanceof MethodTree)) {
                path = path.getParentPath();
            }
            return path == null ? null : ((MethodTree) path.getLeaf()).getReturnType();
        }
    }
}
