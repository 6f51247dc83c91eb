package io.clearowner.sandbox.kernel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The one database of the sandbox: H2 in a file below the home, or PostgreSQL. */
public record Database(DataSource dataSource, boolean postgres) implements AutoCloseable {
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\R|\\z)");

    public Database {
        Objects.requireNonNull(dataSource, "dataSource");
    }

    /**
     * Opens the database given by the options, by default H2 below the home.
     *
     * @throws IllegalArgumentException if the URL is neither H2's nor PostgreSQL's
     */
    public static Database open(SandboxOptions options) {
        return open(options.databaseUrl().orElseGet(() -> embeddedUrl(options)));
    }

    /** Opens the database at a JDBC URL of H2 or PostgreSQL; user and password are part of the URL. */
    public static Database open(String url) {
        boolean postgres = url.startsWith("jdbc:postgresql:");
        if (!postgres && !url.startsWith("jdbc:h2:")) {
            throw new IllegalArgumentException(
                    "The database must be jdbc:postgresql:… or jdbc:h2:…, was " + withoutSecrets(url));
        }
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("sandbox");
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new Database(new HikariDataSource(config), postgres);
        } catch (HikariPool.PoolInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(
                    "The database " + withoutSecrets(url) + " cannot be opened: " + cause.getMessage(), e);
        }
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "");
    }

    private static String embeddedUrl(SandboxOptions options) {
        try {
            Files.createDirectories(options.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without a delay, because Jira's databases keep what was committed when a node is killed.
        return "jdbc:h2:file:"
                + options.home().toAbsolutePath().resolve("database").resolve("sandbox")
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
    }

    /** Runs every statement of a class path resource; a statement ends with a semicolon at the end of its line. */
    public void runScript(String resource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql :
                    END_OF_STATEMENT.split(COMMENT.matcher(read(resource)).replaceAll(""))) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Database.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (dataSource instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
