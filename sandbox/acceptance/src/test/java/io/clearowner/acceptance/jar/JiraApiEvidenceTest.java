package io.clearowner.acceptance.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.RunningSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.junit.jupiter.api.Test;

/** Members of Jira that the plugin uses without evidence from Jira 11 are documented, with what would break. */
class JiraApiEvidenceTest {
    private static final Path ROOT =
            RunningSandbox.pluginJar().toAbsolutePath().normalize().getParent().getParent();
    private static final Pattern JIRA_11_MARK = Pattern.compile("//.*\\b11: ");

    @Test
    void everyMemberUsedWithoutEvidenceFromJira11IsListed() throws IOException {
        String listed = Files.readString(ROOT.resolve("docs/jira-api.md"));
        Set<String> used = calledMembers();
        Set<String> unlisted = new TreeSet<>();
        for (String member : used) {
            String[] parts = member.split("#|/(?=\\d+$)");
            String shortName = parts[0].substring(parts[0].lastIndexOf('.') + 1).replace('$', '.') + "#" + parts[1];
            if (!hasEvidence(parts[0], parts[1], Integer.parseInt(parts[2]))
                    && !listed.contains("`" + shortName + "`")) {
                unlisted.add(shortName);
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        Set<String> constants = readConstants();
        for (String constant : constants) {
            String[] parts = constant.split("#");
            String shortName = parts[0].substring(parts[0].lastIndexOf('.') + 1).replace('$', '.') + "." + parts[1];
            if (!constantHasEvidence(parts[0], parts[1]) && !listed.contains("`" + shortName + "`")) {
                unlisted.add(shortName);
            }
        }
        assertThat(constants).contains("com.atlassian.scheduler.config.RunMode#RUN_ONCE_PER_CLUSTER");
        assertThat(unlisted).as("members to add to docs/jira-api.md").isEmpty();
    }

    /** Constants that are read at run time; the compiler copies those of primitives and strings. */
    private static Set<String> readConstants() throws IOException {
        Set<String> read = new TreeSet<>();
        visitClasses(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitFieldInsn(int opcode, String owner, String field, String fieldDescriptor) {
                        if (isOfJira(owner)) {
                            read.add(owner.replace('/', '.') + "#" + field);
                        }
                    }
                };
            }
        });
        return read;
    }

    private static boolean constantHasEvidence(String type, String constant) throws IOException {
        Path source =
                ROOT.resolve("src/jira-api/java/" + type.replaceAll("\\$.*", "").replace('.', '/') + ".java");
        return !Files.exists(source)
                || Files.readString(source)
                        .lines()
                        .anyMatch(line -> line.matches(".*\\b" + Pattern.quote(constant) + "\\b[^/]*//.*\\b11: .*"));
    }

    private static boolean isOfJira(String owner) {
        return owner.startsWith("com/atlassian/") || owner.startsWith("webwork/") || owner.startsWith("org/ofbiz/");
    }

    /** {@code owner#name/parameterCount} of every Jira method or constructor that the plugin's classes call. */
    private static Set<String> calledMembers() throws IOException {
        Set<String> called = new TreeSet<>();
        visitClasses(new Calls(called));
        return called;
    }

    private static void visitClasses(ClassVisitor visitor) throws IOException {
        try (JarFile jar = new JarFile(RunningSandbox.pluginJar().toFile())) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        new ClassReader(in).accept(visitor, ClassReader.SKIP_DEBUG);
                    }
                }
            }
        }
    }

    private static final class Calls extends ClassVisitor {
        private final Set<String> called;

        Calls(Set<String> called) {
            super(Opcodes.ASM9);
            this.called = called;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String member, String memberDescriptor, boolean isInterface) {
                    record(owner, member, memberDescriptor);
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String member,
                        String memberDescriptor,
                        net.bytebuddy.jar.asm.Handle bootstrap,
                        Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof net.bytebuddy.jar.asm.Handle handle) {
                            record(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }

        private void record(String owner, String member, String descriptor) {
            if (isOfJira(owner)) {
                called.add(owner.replace('/', '.') + "#" + member + "/" + Type.getArgumentTypes(descriptor).length);
            }
        }
    }

    /** Looks for a marked declaration in the type or its supertypes. */
    private static boolean hasEvidence(String type, String member, int parameters) throws IOException {
        Path source =
                ROOT.resolve("src/jira-api/java/" + type.replaceAll("\\$.*", "").replace('.', '/') + ".java");
        if (!Files.exists(source)) {
            return true;
        }
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        String name = member.equals("<init>") ? simple : member;
        // A comment may name the member or a supertype.
        String code = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "");
        boolean declared = false;
        var declaration = Pattern.compile(
                        "(?<!\\b(?:new|return) )\\b" + Pattern.quote(name) + "\\(([^;{]*)\\)\\s*(?:throws [^;{]*)?[;{]")
                .matcher(code);
        while (declaration.find()) {
            if (count(declaration.group(1)) == parameters) {
                declared = true;
                if (JIRA_11_MARK.matcher(remark(code, declaration.end() - 1)).find()) {
                    return true;
                }
            }
        }
        if (declared) {
            return false;
        }
        var supertypes = Pattern.compile("(?:extends|implements) ([^{]*)").matcher(code);
        while (supertypes.find()) {
            for (String supertype : supertypes.group(1).split("[,\\s]+|extends|implements")) {
                String qualified = qualified(source, type, supertype.replaceAll("<.*", ""));
                if (qualified != null && hasEvidence(qualified, member, parameters)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rest of the line on which the declaration ends, where {@code start} is its semicolon or opening brace. */
    private static String remark(String code, int start) {
        int end = start;
        int depth = 0;
        do {
            char c = code.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        return code.substring(end, code.indexOf('\n', end));
    }

    private static String qualified(Path source, String type, String simple) throws IOException {
        if (simple.isBlank()) {
            return null;
        }
        if (simple.contains(".")) {
            return simple;
        }
        var imported = Pattern.compile("import ([\\w.]+\\." + Pattern.quote(simple) + ");")
                .matcher(Files.readString(source));
        if (imported.find()) {
            return imported.group(1);
        }
        String sibling = type.substring(0, type.lastIndexOf('.') + 1) + simple;
        return Files.exists(ROOT.resolve("src/jira-api/java/" + sibling.replace('.', '/') + ".java")) ? sibling : null;
    }

    private static int count(String parameters) {
        String flat = parameters;
        while (flat.matches(".*<[^<>]*>.*")) {
            flat = flat.replaceAll("<[^<>]*>", "");
        }
        return flat.isBlank() ? 0 : flat.split(",").length;
    }
}
