package io.clearowner.structure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses Java with the compiler of the JDK. */
final class JavaFiles {

    private JavaFiles() {}

    static List<JavaFile> parse(List<SourceFile> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<InMemory> inputs = sources.stream().map(InMemory::new).toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, inputs);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<JavaFile> files = new ArrayList<>();
        try {
            Iterator<SourceFile> inOrder = sources.iterator();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(new JavaFile(inOrder.next(), unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final SourceFile source;

        InMemory(SourceFile source) {
            super(URI.create("memory:///" + source.path()), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
