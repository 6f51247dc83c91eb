package io.clearowner.structure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/** A parsed file of Java; nothing in it is resolved. */
record JavaFile(SourceFile source, CompilationUnitTree unit, SourcePositions positions) {

    /** Empty for the unnamed package. */
    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The package and the name of the file: how the type in it is called. */
    String typeName() {
        return packageName() + "." + source.name().replace(".java", "");
    }

    int line(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /** How many lines the tree takes, annotations included, Javadoc not. */
    int lines(Tree tree) {
        long end = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        return (int) end - line(tree) + 1;
    }

    String place(Tree tree) {
        return source.path() + ":" + line(tree);
    }
}
