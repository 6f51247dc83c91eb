package io.clearowner.sandbox.platform.ao;

import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The tables of one plugin, migrated, and the entity manager that works on them. */
record PluginTables(EntityManager manager, Transactions transactions) {
    static {
        // The library's default is SERIALIZABLE; databases under Jira are to be READ_COMMITTED:
        // https://confluence.atlassian.com/adminjiraserver/connecting-jira-applications-to-postgresql-938846851.html
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    /** @throws RefusedByJira if Jira would not create the tables */
    @SuppressWarnings("unchecked") // A generic array cannot be created.
    static PluginTables migrate(Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        var names = new TableNames(namespace);
        names.check(entities);
        var manager = new EntityManager(provider(database), new Configuration(names.converters(), names.ownTables()));
        try {
            manager.migrate(entities.toArray(Class[]::new));
        } catch (SQLException e) {
            throw new RefusedByJira("The tables of " + namespace + " cannot be created: " + e.getMessage(), e);
        }
        return new PluginTables(manager, new Transactions(manager));
    }

    private static DatabaseProvider provider(Database database) {
        // The pool belongs to the sandbox, not to the plugin.
        var source = DelegatingDisposableDataSourceHandler.newInstance(database.dataSource(), () -> {});
        return database.postgres()
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
    }

    private record Configuration(NameConverters names, SchemaConfiguration schema)
            implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // Deprecated, but abstract in the interface.
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return schema;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
