package io.clearowner.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The host implements classes of the Jira API, which precede the signatures on its class path. They must not offer
 * plugins more than the signatures, and so the published API, do.
 */
class HostClassesTest {
    /** Packages of Atlassian's platform that Active Objects itself needs; they are not exported to plugins. */
    private static final Set<String> NOT_VISIBLE = Set.of("com.atlassian.util.profiling", "com.atlassian.plugin.util");

    private static Path hostClasses() throws Exception {
        return Path.of(Partial.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static URL signatures() {
        return com.atlassian.beehive.ClusterLockService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
    }

    @Test
    void offerNothingThatTheSignaturesLack() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        ClassLoader host = HostClassesTest.class.getClassLoader();
        try (var api = new URLClassLoader(new URL[] {signatures()}, host) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                // Loads the API's classes from the signatures, not the host's implementations.
                if (findResource(name.replace('.', '/') + ".class") == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }) {
            for (String name : apiClassesOfTheHost()) {
                Class<?> ours = Class.forName(name, false, host);
                if (NOT_VISIBLE.contains(ours.getPackageName()) || !Modifier.isPublic(ours.getModifiers())) {
                    continue;
                }
                try {
                    compare(ours, api.loadClass(name), wrong);
                    compared.add(name);
                } catch (ClassNotFoundException e) {
                    wrong.add(name + " is not in the signatures");
                }
            }
        }
        assertThat(compared).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static List<String> apiClassesOfTheHost() throws Exception {
        Path root = hostClasses();
        List<String> names = new ArrayList<>();
        for (String top : List.of("com/atlassian", "org/ofbiz", "webwork")) {
            names.addAll(classesBelow(root, root.resolve(top)));
        }
        return names;
    }

    private static List<String> classesBelow(Path root, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Class<?> ours, Class<?> theirs, List<String> wrong) {
        Set<String> extra = members(ours);
        extra.removeAll(inherited(theirs));
        extra.forEach(member -> wrong.add(ours.getName() + " has " + member));
        if (!supertypes(ours).equals(supertypes(theirs))) {
            wrong.add(ours.getName() + " has the supertypes " + supertypes(ours) + ", not " + supertypes(theirs));
        }
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (visible(method.getModifiers()) && !method.isSynthetic() && !isAny(Object.class, method)) {
                members.add(modifier(method.getModifiers()) + name(method.getReturnType()) + " " + method.getName()
                        + parameters(method.getParameterTypes()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (visible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add("constructor" + parameters(constructor.getParameterTypes()));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (visible(field.getModifiers()) && !field.isSynthetic()) {
                members.add(modifier(field.getModifiers()) + name(field.getType()) + " " + field.getName());
            }
        }
        return members;
    }

    /** An override of an inherited member offers nothing new. */
    private static Set<String> inherited(Class<?> type) {
        Set<String> members = members(type);
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            Set<String> above = inherited(type.getSuperclass());
            above.removeIf(member -> member.startsWith("constructor"));
            members.addAll(above);
        }
        for (Class<?> parent : type.getInterfaces()) {
            members.addAll(inherited(parent));
        }
        return members;
    }

    private static boolean isAny(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String modifier(int modifiers) {
        return Modifier.isStatic(modifiers) ? "static " : "";
    }

    private static String parameters(Class<?>... types) {
        return Arrays.stream(types).map(HostClassesTest::name).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Class<?> type) {
        return type.getTypeName();
    }

    private static Set<String> supertypes(Class<?> type) {
        Set<String> names =
                Arrays.stream(type.getInterfaces()).map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        if (type.getSuperclass() != null) {
            names.add(type.getSuperclass().getName());
        }
        return names;
    }
}
