package io.clearowner.sandbox.platform;

import io.clearowner.sandbox.kernel.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs single statements, each in its own transaction. */
final class Sql {
    /** Reads a value from the current row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Database database;

    Sql(Database database) {
        this.database = database;
    }

    int update(String sql, Object... parameters) {
        try {
            return tryUpdate(sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int tryUpdate(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
