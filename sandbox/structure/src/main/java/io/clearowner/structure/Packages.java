package io.clearowner.structure;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The packages of one tree, and which needs which: by imports and by qualified names. */
final class Packages {

    private final Map<String, Set<String>> uses;

    private Packages(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    static Packages of(List<JavaFile> files) {
        Set<String> types = files.stream().map(JavaFile::typeName).collect(Collectors.toSet());
        Map<String, Set<String>> uses = new TreeMap<>();
        files.forEach(file -> uses.put(file.packageName(), new TreeSet<>()));
        for (JavaFile file : files) {
            Set<String> used = uses.get(file.packageName());
            new References(types, uses.keySet()).scan(file.unit(), used);
            used.remove(file.packageName());
        }
        return new Packages(uses);
    }

    /** The same with every package counted as the package next below the root of all. */
    Packages topLevel() {
        int depth = root().split("\\.").length + 1;
        return grouped(name -> Arrays.stream(name.split("\\.")).limit(depth).collect(Collectors.joining(".")));
    }

    /** The package that holds all others. */
    private String root() {
        String root = uses.keySet().stream().findFirst().orElse("");
        for (String name : uses.keySet()) {
            while (!(name + ".").startsWith(root + ".")) {
                root = root.substring(0, Math.max(0, root.lastIndexOf('.')));
            }
        }
        return root;
    }

    private Packages grouped(UnaryOperator<String> group) {
        Map<String, Set<String>> grouped = new TreeMap<>();
        uses.forEach((name, used) -> {
            Set<String> targets = grouped.computeIfAbsent(group.apply(name), key -> new TreeSet<>());
            used.forEach(target -> targets.add(group.apply(target)));
        });
        grouped.forEach((name, used) -> used.remove(name));
        return new Packages(grouped);
    }

    Figure figure() {
        int dependencies = uses.values().stream().mapToInt(Set::size).sum();
        List<Set<String>> cycles = Cycles.of(uses);
        String sizes =
                cycles.stream().map(cycle -> String.valueOf(cycle.size())).collect(Collectors.joining(", "));
        String text = uses.size() + "; " + dependencies + "; "
                + (cycles.isEmpty() ? "0" : cycles.size() + " (of " + sizes + " packages)");
        return new Figure(
                text, cycles.stream().map(cycle -> String.join(", ", cycle)).toList());
    }

    /** Collects the packages of this tree that a file names. */
    private static final class References extends TreeScanner<Void, Set<String>> {

        private final Set<String> types;
        private final Set<String> packages;

        References(Set<String> types, Set<String> packages) {
            this.types = types;
            this.packages = packages;
        }

        @Override
        public Void visitImport(ImportTree tree, Set<String> used) {
            String name = tree.getQualifiedIdentifier().toString();
            String owner = name.substring(0, name.lastIndexOf('.'));
            if (name.endsWith(".*") && packages.contains(owner)) {
                used.add(owner);
            }
            return super.visitImport(tree, used);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Set<String> used) {
            if (types.contains(tree.toString())) {
                used.add(tree.getExpression().toString());
            }
            return super.visitMemberSelect(tree, used);
        }
    }
}
