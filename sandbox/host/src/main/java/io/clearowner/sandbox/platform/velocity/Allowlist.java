package io.clearowner.sandbox.platform.velocity;

import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The methods that a Velocity template may call: those of plain JDK values, those of Jira's objects in
 * {@code velocity-allowlist.txt}, and those that a plugin lists of its own classes in {@code <velocity-allowlist>}.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/">The
 *     method allowlist</a>
 */
public final class Allowlist implements ModuleType {
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\], ]*)\\)");
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");
    private static final Set<Package> VALUES = Set.of(
            String.class.getPackage(),
            java.util.List.class.getPackage(),
            java.time.Instant.class.getPackage(),
            java.math.BigDecimal.class.getPackage(),
            java.net.URI.class.getPackage());
    private static final Set<Class<?>> NOT_VALUES = Set.of(
            Class.class,
            ClassLoader.class,
            Runtime.class,
            System.class,
            Thread.class,
            ThreadGroup.class,
            Process.class,
            ProcessBuilder.class,
            Module.class,
            Package.class,
            java.util.ServiceLoader.class,
            java.util.ResourceBundle.class,
            java.util.Timer.class,
            java.net.URL.class,
            java.net.URLClassLoader.class,
            java.net.URLConnection.class,
            java.net.Socket.class);

    private final Set<String> ofJira = read();
    private final Map<String, Set<String>> byModule = new ConcurrentHashMap<>();

    private static Set<String> read() {
        try (InputStream in = Allowlist.class.getClassLoader().getResourceAsStream("velocity-allowlist.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String element() {
        return "velocity-allowlist";
    }

    @Override
    public void enable(PluginModule module) {
        Set<String> methods = new HashSet<>();
        var elements = module.xml().getElementsByTagName("method");
        for (int i = 0; i < elements.getLength(); i++) {
            methods.add(normal(elements.item(i).getTextContent().trim(), module));
        }
        byModule.put(module.completeKey(), methods);
    }

    private static String normal(String entry, PluginModule module) {
        Matcher matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            throw new RefusedByJira("<velocity-allowlist key=\"" + module.key() + "\">: " + entry
                    + " is not of the form package.Type#method(package.Type, …)");
        }
        try {
            // A plugin lists its own classes only, so a name that it cannot load is a mistake.
            module.plugin().classLoader().loadClass(matcher.group(1));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RefusedByJira(
                    "<velocity-allowlist key=\"" + module.key() + "\">: there is no class " + matcher.group(1), e);
        }
        return entry.replace(" ", "");
    }

    @Override
    public void disable(PluginModule module) {
        byModule.remove(module.completeKey());
    }

    boolean allows(Class<?> type, Method method) {
        if (NEVER.contains(method.getName()) && method.getDeclaringClass() == Object.class) {
            return false;
        }
        if (method.getDeclaringClass() == Object.class || isValue(method.getDeclaringClass())) {
            return true;
        }
        String listed = describe(method);
        return byModule.values().stream().anyMatch(methods -> methods.contains(listed)) || jiraAllows(type, method);
    }

    private static boolean isValue(Class<?> type) {
        return VALUES.contains(type.getPackage()) && !NOT_VALUES.contains(type);
    }

    /** Checked by the interface or class that declares the method, regardless of the host's class. */
    private boolean jiraAllows(Class<?> type, Method method) {
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            if (ofJira.contains(current.getName() + "#*") && declares(current, method)
                    || ofJira.contains(current.getName() + "#" + method.getName())
                    || Arrays.stream(current.getInterfaces()).anyMatch(parent -> jiraAllows(parent, method))) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(Class<?> type, Method method) {
        try {
            type.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** The name in Jira's log and in a plugin's list. */
    static String describe(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
