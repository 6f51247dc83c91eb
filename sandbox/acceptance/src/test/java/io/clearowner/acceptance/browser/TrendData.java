package io.clearowner.acceptance.browser;

import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trend data for days that would otherwise take as many nights: older days get more unclear issues than today. */
final class TrendData {

    private TrendData() {}

    /** Has the app take a real snapshot of today. */
    static void takeSnapshot(RunningSandbox sandbox) {
        JiraClient admin = JiraClient.loggedIn(sandbox, "admin");
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts match the demo data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
        admin.post("/rest/clear-owner/1.0/trend/snapshot", Map.of());
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "today's snapshot is taken",
                        () -> admin.get("/rest/clear-owner/1.0/trend")
                                        .body()
                                        .at("/days")
                                        .path(0)
                                        .path("unclear")
                                        .asInt()
                                == 101);
    }

    /** Inserts the days before today into the database of a home whose sandbox is not running. */
    static void insertPastDays(Path home, int days) throws SQLException {
        String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("sandbox");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            String table = "\""
                    + only(
                            statement,
                            "select table_name from information_schema.tables where table_name like 'AO%SNAPSHOT'")
                    + "\"";
            List<long[]> today = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select PROJECT_ID, ISSUES, ASSESSED, UNCLEAR, VISION, EXECUTION from " + table)) {
                while (rows.next()) {
                    today.add(new long[] {
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6)
                    });
                }
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into " + table
                    + " (PROJECT_ID, \"DAY\", ISSUES, ASSESSED, UNCLEAR, VISION, EXECUTION, DAY_KEY)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (int ago = 1; ago <= days; ago++) {
                    for (long[] row : today) {
                        insert(insert, row, LocalDate.now().toEpochDay() - ago, (double) ago / days);
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static void insert(PreparedStatement insert, long[] row, long day, double weight) throws SQLException {
        long assessed = row[2];
        insert.setLong(1, row[0]);
        insert.setLong(2, day);
        insert.setLong(3, row[1]);
        insert.setLong(4, assessed);
        for (int role = 2; role <= 4; role++) {
            long unclear = row[role + 1];
            insert.setLong(role + 3, unclear + Math.round((assessed - unclear) * weight / role));
        }
        insert.setString(8, row[0] + "/" + day);
        insert.addBatch();
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
