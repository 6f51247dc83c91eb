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

/** Days that would take as many nights to count: what was counted today, with more and more unclear the longer ago. */
final class CountedDays {

    private CountedDays() {}

    /** Counts today, for real. */
    static void countToday(RunningSandbox sandbox) {
        JiraClient admin = JiraClient.loggedIn(sandbox, "admin");
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the numbers are those of the data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
        admin.post("/rest/clear-owner/1.0/trend/snapshot", Map.of());
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "today is counted",
                        () -> admin.get("/rest/clear-owner/1.0/trend")
                                        .body()
                                        .at("/days")
                                        .path(0)
                                        .path("unclear")
                                        .asInt()
                                == 101);
    }

    /** Writes the days before today into the database of a home whose sandbox does not run. */
    static void inventBefore(Path home, int days) throws SQLException {
        String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("sandbox");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            String table = "\""
                    + only(
                            statement,
                            "select table_name from information_schema.tables" + " where table_name like 'AO%SNAPSHOT'")
                    + "\"";
            List<long[]> counted = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("select PROJECT_ID, ISSUES, UNCLEAR, VISION, EXECUTION from " + table)) {
                while (rows.next()) {
                    counted.add(new long[] {
                        rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)
                    });
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table
                            + " (PROJECT_ID, \"DAY\", ISSUES, UNCLEAR, VISION, EXECUTION, DAY_KEY) values (?, ?, ?, ?, ?, ?, ?)")) {
                for (int ago = 1; ago <= days; ago++) {
                    for (long[] one : counted) {
                        insert(insert, one, LocalDate.now().toEpochDay() - ago, (double) ago / days);
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static void insert(PreparedStatement insert, long[] one, long day, double worse) throws SQLException {
        long issues = one[1];
        insert.setLong(1, one[0]);
        insert.setLong(2, day);
        insert.setLong(3, issues);
        for (int role = 2; role <= 4; role++) {
            insert.setLong(role + 2, one[role] + Math.round((issues - one[role]) * worse / role));
        }
        insert.setString(7, one[0] + "/" + day);
        insert.addBatch();
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
