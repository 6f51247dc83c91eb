package io.clearowner.sandbox.platform.ao;

import io.clearowner.sandbox.kernel.RefusedByJira;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.Common;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.TableNameConverter;

/**
 * The names of a plugin's tables and columns in Active Objects, with the limits that Jira checks before it creates
 * them.
 *
 * @see <a href="https://developer.atlassian.com/display/DOCS/Table+names">Table names</a>
 * @see <a href="https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/">The plugin that
 *     checks them</a>
 */
final class TableNames {
    private static final int MAX_LENGTH = 30;
    private static final int MAX_ENTITIES = 200;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final TablePrefix prefix;
    private final TableNameConverter tables;
    private final FieldNameConverter columns = new AtlassianFieldNameConverter();

    TableNames(String namespace) {
        String start = "AO_" + hash(namespace) + "_";
        prefix = name -> start + name;
        tables = new AtlassianTableNameConverter(prefix);
    }

    private static String hash(String namespace) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return String.format("%02X%02X%02X", md5[13], md5[14], md5[15]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    NameConverters converters() {
        return new SimpleNameConverters(
                tables,
                columns,
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** A plugin manages the tables with its own prefix and no others. */
    SchemaConfiguration ownTables() {
        String own = prefix.prepend("");
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(own);
    }

    /** @throws RefusedByJira naming the table or column that Jira would not create */
    void check(List<Class<? extends RawEntity<?>>> entities) {
        if (entities.size() > MAX_ENTITIES) {
            throw new RefusedByJira(
                    "<ao> has " + entities.size() + " entities; at most " + MAX_ENTITIES + " are allowed");
        }
        for (Class<? extends RawEntity<?>> entity : entities) {
            if (!entity.isInterface()) {
                throw new RefusedByJira("The Active Objects entity " + entity.getName() + " is not an interface");
            }
            name("table", entity.getName(), () -> tables.getName(entity));
            for (Method method : entity.getMethods()) {
                if (Common.isMutatorOrAccessor(method)
                        && !Common.isAnnotatedAsRelational(method)
                        && !method.isAnnotationPresent(Ignore.class)) {
                    name("column", entity.getName() + "#" + method.getName(), () -> columns.getName(method));
                }
            }
        }
    }

    private static void name(String kind, String of, java.util.function.Supplier<String> converter) {
        String name;
        try {
            name = converter.get();
        } catch (RuntimeException e) {
            // The converters themselves throw when a name is too long.
            throw new RefusedByJira("Active Objects cannot name the " + kind + " of " + of + ": " + e.getMessage(), e);
        }
        if (name == null) {
            return;
        }
        if (name.length() > MAX_LENGTH) {
            throw new RefusedByJira("The " + kind + " name " + name + " of " + of + " has " + name.length()
                    + " characters; at most " + MAX_LENGTH + " are allowed");
        }
        if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
            throw new RefusedByJira("The " + kind + " name " + name + " of " + of + " is a reserved word");
        }
    }
}
