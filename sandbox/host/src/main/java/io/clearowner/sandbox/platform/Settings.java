package io.clearowner.sandbox.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.sandbox.kernel.Database;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * SAL's plugin settings in a table. Values may be String, List, Map and Properties, all of strings, as SAL documents.
 *
 * <p>See {@code com.atlassian.sal.api.pluginsettings.PluginSettings}, in the published javadoc of sal-api 3.0.0.
 */
public final class Settings implements PluginSettingsFactory {
    private static final int MAX_KEY = 255;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Stored(String kind, String content) {}

    private final Sql sql;

    public Settings(Database database) {
        sql = new Sql(database);
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Scope(key == null ? "" : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Scope("");
    }

    private final class Scope implements PluginSettings {
        private final String namespace;

        Scope(String namespace) {
            this.namespace = namespace;
        }

        @Override
        public Object get(String key) {
            return sql
                    .list(
                            "select kind, content from sandbox_plugin_setting where namespace = ? and name = ?",
                            row -> decode(new Stored(row.getString(1), row.getString(2))),
                            namespace,
                            notNull(key))
                    .stream()
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) {
                return remove(key);
            }
            check(key);
            Stored stored = encode(value);
            Object before = get(key);
            if (sql.update(
                            "update sandbox_plugin_setting set kind = ?, content = ? where namespace = ? and name = ?",
                            stored.kind(),
                            stored.content(),
                            namespace,
                            key)
                    == 0) {
                sql.update(
                        "insert into sandbox_plugin_setting (namespace, name, kind, content) values (?, ?, ?, ?)",
                        namespace,
                        key,
                        stored.kind(),
                        stored.content());
            }
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            sql.update("delete from sandbox_plugin_setting where namespace = ? and name = ?", namespace, notNull(key));
            return before;
        }
    }

    private static String notNull(String key) {
        if (key == null) {
            throw new IllegalArgumentException("A plugin setting's key is null");
        }
        return key;
    }

    private static void check(String key) {
        if (notNull(key).length() > MAX_KEY) {
            throw new IllegalArgumentException("A plugin setting's key has at most " + MAX_KEY + " characters");
        }
    }

    private static Stored encode(Object value) {
        try {
            if (value instanceof String text) {
                return new Stored("string", text);
            }
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return new Stored("list", JSON.writeValueAsString(list));
            }
            if (value instanceof Properties
                    || value instanceof Map<?, ?> map
                            && map.entrySet().stream()
                                    .allMatch(entry ->
                                            entry.getKey() instanceof String && entry.getValue() instanceof String)) {
                return new Stored(value instanceof Properties ? "properties" : "map", JSON.writeValueAsString(value));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException("Plugin settings hold String, List<String>, Map<String, String> and "
                + "Properties, not " + value.getClass().getName());
    }

    private static Object decode(Stored stored) {
        try {
            return switch (stored.kind()) {
                case "list" -> JSON.readValue(stored.content(), List.class);
                case "map" -> JSON.readValue(stored.content(), Map.class);
                case "properties" -> JSON.readValue(stored.content(), Properties.class);
                default -> stored.content();
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
