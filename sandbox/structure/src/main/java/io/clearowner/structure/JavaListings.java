package io.clearowner.structure;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the places in Java that list most of a set of ids: methods, values of fields, and the fields, constants or
 * components that a type declares. A call of a record's constructor counts too when the record is such a list.
 */
final class JavaListings {

    private final Names names;
    private final int min;
    private final Set<String> recordsThatList = new HashSet<>();

    /** @param min how many of the ids make a list */
    JavaListings(Names names, int min) {
        this.names = names;
        this.min = min;
    }

    /** Every place, in the order of the files. Needs all files at once: a record may be created in another file. */
    List<String> find(Declarations declarations) {
        declarations.types().stream()
                .filter(this::isRecordThatLists)
                .forEach(type -> recordsThatList.add(type.tree().getSimpleName().toString()));
        List<String> places = new ArrayList<>();
        for (Declarations.Type type : declarations.types()) {
            places.addAll(in(type));
        }
        return places;
    }

    private boolean isRecordThatLists(Declarations.Type type) {
        Set<String> found = new HashSet<>();
        type.components().forEach(component -> found.addAll(mentions(component)));
        return found.size() >= min;
    }

    private List<String> in(Declarations.Type type) {
        List<String> places = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        for (Tree member : type.tree().getMembers()) {
            if (member instanceof VariableTree field && !lists(field.getInitializer())) {
                declared.addAll(mentions(field));
            } else if (member instanceof VariableTree field) {
                places.add(type.file().place(field) + " value of " + type.name() + "." + field.getName());
            } else if (member instanceof MethodTree method
                    && lists(type.isCanonical(method) ? method.getBody() : method)) {
                String name = method.getName().contentEquals("<init>")
                        ? "constructor"
                        : method.getName().toString();
                places.add(type.file().place(method) + " " + type.name() + "." + name);
            }
        }
        if (declared.size() >= min) {
            places.add(0, type.file().place(type.tree()) + " declarations of " + type.name());
        }
        return places;
    }

    private boolean lists(Tree tree) {
        return mentions(tree).size() >= min || fillsRecord(tree);
    }

    private boolean fillsRecord(Tree tree) {
        Set<String> created = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree call, Void unused) {
                if (call.getArguments().size() >= min) {
                    created.add(call.getIdentifier().toString());
                }
                return super.visitNewClass(call, unused);
            }
        }.scan(tree, null);
        return created.stream().anyMatch(recordsThatList::contains);
    }

    private Set<String> mentions(Tree tree) {
        Set<String> found = new HashSet<>();
        new Words(names, found).scan(tree, null);
        return found;
    }

    private static final class Words extends TreeScanner<Void, Void> {

        private final Names names;
        private final Set<String> found;

        Words(Names names, Set<String> found) {
            this.names = names;
            this.found = found;
        }

        private void add(CharSequence word) {
            names.match(word.toString()).ifPresent(found::add);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
            add(tree.getName());
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
            add(tree.getIdentifier());
            return super.visitMemberSelect(tree, unused);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            add(tree.getName());
            return super.visitMemberReference(tree, unused);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            add(tree.getName());
            return super.visitVariable(tree, unused);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void unused) {
            if (tree.getValue() instanceof String text) {
                add(text);
            }
            return null;
        }
    }
}
