package io.clearowner.sandbox.search.query;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The JQL functions of the enabled plugins, by name in any case. */
public final class PluginFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    /**
     * Returns false if another plugin's function has that name. Jira's own functions always take precedence and are not
     * checked here.
     */
    public boolean add(JqlFunction function) {
        return byName.putIfAbsent(key(function.getFunctionName()), function) == null;
    }

    public void remove(String name) {
        byName.remove(key(name));
    }

    Optional<JqlFunction> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
