package io.clearowner.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.testing.TestDatabase;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The entities suit every database that Jira supports: PostgreSQL, MySQL, Oracle, SQL Server and H2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntitiesTest {

    /** Oracle's limit, which Active Objects assumes everywhere. */
    private static final int MAX_NAME = 30;

    /** What MySQL and SQL Server can index. */
    private static final int MAX_INDEXED = 255;

    /** Reserved in H2 only, where Active Objects quotes every name; a released column keeps its name. */
    private static final Set<String> QUOTED = Set.of("DAY");

    private TestDatabase database;

    @BeforeAll
    void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @Test
    void areNamedWithinTheLimits() throws Exception {
        assertThat(tables()).hasSameSizeAs(TestDatabase.entityTypes()).allSatisfy(table -> assertThat(table)
                .startsWith(TestDatabase.prefix() + "_")
                .hasSizeLessThanOrEqualTo(MAX_NAME));
        assertThat(columns()).isNotEmpty().allSatisfy(column -> assertThat(column)
                .hasSizeLessThanOrEqualTo(MAX_NAME)
                .matches("[A-Z][A-Z0-9_]*"));
    }

    @Test
    void useNoReservedWord() throws Exception {
        Set<String> reserved = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/reserved-words.txt"))) {
            if (!line.startsWith("#")) {
                reserved.addAll(List.of(line.split(" ")));
            }
        }
        reserved.removeAll(QUOTED);
        assertThat(reserved).contains("USER", "LEVEL", "KEY", "ACCESS", "PLAN");
        assertThat(columns()).doesNotContainAnyElementsOf(reserved);
    }

    @Test
    void indexNoLongText() {
        List<String> indexed = new ArrayList<>();
        for (Class<? extends Entity> entity : TestDatabase.entityTypes()) {
            for (Method getter : entity.getMethods()) {
                if (getter.getReturnType() == String.class
                        && (getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class))) {
                    StringLength length = getter.getAnnotation(StringLength.class);
                    assertThat(length == null ? MAX_INDEXED : length.value())
                            .as("%s of %s", getter.getName(), entity.getSimpleName())
                            .isBetween(1, MAX_INDEXED);
                    indexed.add(getter.getName());
                }
            }
        }
        assertThat(indexed).contains("getOpenKey", "getUserKey");
    }

    /** SQL Server takes null only once in a unique column. */
    @Test
    void leaveNoUniqueColumnEmpty() {
        assertThat(TestDatabase.entityTypes().stream()
                        .flatMap(entity -> Arrays.stream(entity.getMethods()))
                        .filter(getter -> getter.isAnnotationPresent(Unique.class)))
                .isNotEmpty()
                .allMatch(getter -> getter.isAnnotationPresent(net.java.ao.schema.NotNull.class));
    }

    /** Neither those of people whose rows go with them, nor those that are gone after a day. */
    @Test
    void keepEachPersonOnlyWhereTheNightlyCleanupFindsThem() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Class<? extends Entity> entity : TestDatabase.entityTypes()) {
            for (Field constant : entity.getFields()) {
                if (constant.getName().matches("\\w+_BY|\\w+_OF|USER_\\w+|\\w*OWNER")) {
                    found.add(entity.getSimpleName() + "." + constant.get(null));
                }
            }
        }
        found.removeAll(Set.of(
                "DryRunAo.REQUESTED_BY",
                "PersonAo.USER_KEY",
                "PersonAo.USER_NAME",
                "ReindexWorkAo.USER_KEYS",
                "TransferPreviewAo.REQUESTED_BY"));

        assertThat(PersonalRows.columns()).containsExactlyInAnyOrderElementsOf(found);
    }

    private Set<String> tables() throws Exception {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private Set<String> columns() throws Exception {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, "AO\\_%", null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
