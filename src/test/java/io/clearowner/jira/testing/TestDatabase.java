package io.clearowner.jira.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.Disposable;
import net.java.ao.DisposableDataSource;
import net.java.ao.Entity;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.Table;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** An empty real database with the plugin's tables, named as in Jira. */
public final class TestDatabase implements AutoCloseable {

    private static final String NAMESPACE = "io.clearowner.jira";

    private static final List<Class<? extends Entity>> ENTITIES = entities();

    static {
        // As Jira runs it; the default, serializable, refuses concurrent writers on PostgreSQL.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private final HikariDataSource pool;
    private final Closeable server;
    private final TestActiveObjects ao;
    private final Tripwire wire = new Tripwire();

    private TestDatabase(DataSource dataSource, boolean postgres, Closeable server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        this.pool = new HikariDataSource(config);
        this.server = server;
        this.ao = new TestActiveObjects(entityManager(wire.around(pool), postgres));
        migrate();
    }

    public static TestDatabase h2() {
        org.h2.jdbcx.JdbcDataSource dataSource = new org.h2.jdbcx.JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new TestDatabase(dataSource, false, () -> {});
    }

    /** With the tables and rows of a script, brought up to date as an upgrade of the plugin does. */
    public static TestDatabase h2(Path script) throws SQLException {
        org.h2.jdbcx.JdbcDataSource dataSource = new org.h2.jdbcx.JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("RUNSCRIPT FROM '" + script + "'");
        }
        return new TestDatabase(dataSource, false, () -> {});
    }

    public static TestDatabase postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new TestDatabase(server.getPostgresDatabase(), true, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ActiveObjects ao() {
        return ao;
    }

    public DataSource dataSource() {
        return pool;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    /** Brings the tables up to date, as an upgrade of the plugin does. */
    public void migrate() {
        ao.migrate(ENTITIES.toArray(Class[]::new));
    }

    public void empty() {
        ENTITIES.forEach(entity -> ao.deleteWithSQL(entity, "ID > 0"));
    }

    /** From now on every access fails, until {@link #recover()}. */
    public void breakDown() {
        ao.setBroken(true);
    }

    public void recover() {
        ao.setBroken(false);
        wire.remove();
    }

    /** Those of the descriptor. */
    public static List<Class<? extends Entity>> entityTypes() {
        return ENTITIES;
    }

    /** How a statement fails. */
    public enum Failure {
        /** It is not done. */
        BEFORE,
        /** It is done, but nobody is told. */
        AFTER,
        /** It is not done, and neither is any after it. */
        ONWARD
    }

    /** Lets the n-th statement from now on fail, the commits counted, until {@link #recover()}. */
    public void failAt(int statement, Failure how) {
        wire.set(statement, how);
    }

    /** Whether it came to that. */
    public boolean failed() {
        return wire.tripped();
    }

    /** Every row of the tables, as text; without what differs each time: ids, tokens, and ids within keys. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Class<? extends Entity> entity : ENTITIES) {
            String table = entity.getAnnotation(Table.class).value();
            rows.addAll(rows(
                    table,
                    prefix() + "_"
                            + table.replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase(Locale.ROOT)));
        }
        Collections.sort(rows);
        return rows;
    }

    private List<String> rows(String entity, String table) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                ResultSet found = connection.createStatement().executeQuery("SELECT * FROM \"" + table + "\"")) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i);
                    if (!name.equals("ID") && !name.equals("TOKEN")) {
                        row.put(name, String.valueOf(found.getString(i)).replaceAll("(:\\w+)#\\d+$", "$1#"));
                    }
                }
                rows.add(entity + row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Those that the descriptor names, so that a test sees what Jira would. */
    private static List<Class<? extends Entity>> entities() {
        try {
            Matcher names = Pattern.compile("<entity>\\s*([\\w.]+)\\s*</entity>")
                    .matcher(Files.readString(Path.of("atlassian-plugin.xml")));
            List<Class<? extends Entity>> entities = new ArrayList<>();
            while (names.find()) {
                entities.add(Class.forName(names.group(1)).asSubclass(Entity.class));
            }
            return List.copyOf(entities);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("Cannot read the entities from atlassian-plugin.xml", e);
        }
    }

    /** {@code AO_} and the last six hex digits of the namespace's MD5, as the Active Objects plugin does it. */
    public static String prefix() {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(NAMESPACE.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManager entityManager(DataSource dataSource, boolean postgres) {
        Disposable nothing = () -> {};
        DisposableDataSource disposable = DelegatingDisposableDataSourceHandler.newInstance(dataSource, nothing);
        DatabaseProvider provider = postgres
                ? new PostgreSQLDatabaseProvider(disposable, "public")
                : new H2DatabaseProvider(disposable, "PUBLIC");
        TablePrefix prefix = name -> prefix() + "_" + name;
        NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(prefix),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
        return new EntityManager(provider, new EntityManagerConfiguration() {
            @Override
            @SuppressWarnings("deprecation")
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix() + "_");
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        });
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
