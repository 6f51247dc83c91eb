package io.clearowner.sandbox.platform.ao;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.osgi.PluginHost;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActiveObjectsTest {
    private static EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    /** An ordinary entity. */
    @Table("Note")
    public interface Note extends Entity {
        @NotNull
        @Unique
        String getCode();

        void setCode(String code);

        @StringLength(StringLength.UNLIMITED)
        String getText();

        void setText(String text);

        @Indexed
        long getIssueId();

        void setIssueId(long id);
    }

    /** Its table name has 31 characters with the prefix. */
    @Table("ABCDEFGHIJKLMNOPQRSTU")
    public interface LongName extends Entity {}

    /** Its table name has 30 characters with the prefix. */
    @Table("ABCDEFGHIJKLMNOPQRST")
    public interface LongestName extends Entity {}

    /** One of its columns has 31 characters. */
    public interface LongColumn extends Entity {
        String getAbcdefghijklmnopqrstuvwxyzabcde();

        void setAbcdefghijklmnopqrstuvwxyzabcde(String value);
    }

    /** One of its columns is a reserved word of Oracle. */
    public interface Reserved extends Entity {
        @Accessor("NUMBER")
        String getAmount();

        @Mutator("NUMBER")
        void setAmount(String value);
    }

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    static Stream<Database> databases() {
        return Stream.of(
                Database.open("jdbc:h2:mem:ao;DB_CLOSE_DELAY=-1"),
                Database.open(postgres.getJdbcUrl("postgres", "postgres")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads the array.
    private static ActiveObjects migrate(Database database, Class<? extends RawEntity<?>>... entities) {
        PluginTables tables = PluginTables.migrate(database, "com.pyxis.greenhopper.jira", List.of(entities));
        ActiveObjects service = Partial.create(ManagedActiveObjects.class, (Supplier<PluginTables>) () -> tables);
        service.deleteWithSQL(Note.class, "1 = 1");
        return service;
    }

    private static Note note(ActiveObjects service, String code) {
        return service.create(
                Note.class, new net.java.ao.DBParam("CODE", code), new net.java.ao.DBParam("ISSUE_ID", 7L));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void storesAndFinds(Database database) {
        ActiveObjects service = migrate(database, Note.class);
        Note note = note(service, "a");
        note.setText("x".repeat(100_000));
        note.save();
        service.flushAll();

        assertThat(service.find(Note.class, Query.select().where("ISSUE_ID = ?", 7L)))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found.getText()).hasSize(100_000));
        assertThat(service.count(Note.class)).isEqualTo(1);
        service.delete(note);
        assertThat(service.count(Note.class)).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void namesTablesAsJiraDoes(Database database) throws SQLException {
        note(migrate(database, Note.class), "a");
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select \"CODE\", \"ISSUE_ID\" from \"AO_60DB71_NOTE\"")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takesBackAFailedTransactionAndForgetsItsValues(Database database) {
        ActiveObjects service = migrate(database, Note.class);
        Note kept = note(service, "kept");
        assertThatThrownBy(() -> service.executeInTransaction(() -> {
                    note(service, "lost");
                    kept.setText("lost");
                    kept.save();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(service.count(Note.class)).isEqualTo(1);
        assertThat(service.get(Note.class, kept.getID()).getText()).isNull();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void joinsAnInnerTransaction(Database database) {
        ActiveObjects service = migrate(database, Note.class);
        service.executeInTransaction(() -> {
            note(service, "outer");
            return service.executeInTransaction(() -> note(service, "inner"));
        });
        assertThat(service.count(Note.class)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takesBackTheOuterTransactionOfAnInnerFailure(Database database) {
        ActiveObjects service = migrate(database, Note.class);
        assertThatThrownBy(() -> service.executeInTransaction(() -> {
                    note(service, "outer");
                    try {
                        service.executeInTransaction(() -> {
                            throw new IllegalArgumentException("swallowed");
                        });
                    } catch (IllegalArgumentException swallowed) {
                        return null;
                    }
                    return null;
                }))
                .hasMessageContaining("rolled back");
        assertThat(service.count(Note.class)).isZero();
        note(service, "afterwards");
        assertThat(service.count(Note.class)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesEveryThreadItsOwnTransaction(Database database) throws Exception {
        ActiveObjects service = migrate(database, Note.class);
        List<Thread> threads = Stream.of("a", "b", "c", "d")
                .map(code -> new Thread(() -> {
                    for (int i = 0; i < 20; i++) {
                        String unique = code + i;
                        service.executeInTransaction(() -> note(service, unique));
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(service.count(Note.class)).isEqualTo(80);
    }

    private static void refuses(String word, Class<? extends RawEntity<?>> entity) {
        assertThatThrownBy(() -> new TableNames("com.pyxis.greenhopper.jira").check(List.of(entity)))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining(entity.getSimpleName())
                .hasMessageContaining(word);
    }

    @Test
    void refusesATableNameThatIsTooLong() {
        refuses("30", LongName.class);
        new TableNames("com.pyxis.greenhopper.jira").check(List.of(LongestName.class));
    }

    @Test
    void refusesAColumnNameThatIsTooLong() {
        refuses("30", LongColumn.class);
    }

    @Test
    void refusesAReservedWord() {
        refuses("NUMBER", Reserved.class);
    }

    @Test
    void refusesTooManyEntities() {
        assertThatThrownBy(() -> new TableNames("x").check(java.util.Collections.nCopies(201, Note.class)))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("201");
    }

    @Test
    void refusesAMissingEntity() {
        try (var host = new PluginHost(folder, Database.open("jdbc:h2:mem:ao;DB_CLOSE_DELAY=-1"))) {
            assertThatThrownBy(() -> host.load(aPlugin()
                            .module("<ao key=\"ao\"><entity>org.example.Gone</entity></ao>")
                            .in(folder)))
                    .isInstanceOf(RefusedByJira.class)
                    .hasMessageContaining("org.example.Gone");
        }
    }

    @Test
    void refusesToWorkBeforeItsModuleIsEnabled() {
        try (var host = new PluginHost(folder, Database.open("jdbc:h2:mem:ao;DB_CLOSE_DELAY=-1"))) {
            assertThatThrownBy(() -> host.load(aPlugin()
                            .manifest("Import-Package", "com.atlassian.activeobjects.external,net.java.ao")
                            .source(
                                    "org.example.Early",
                                    """
                            public class Early {
                                public Early(com.atlassian.activeobjects.external.ActiveObjects ao) {
                                    ao.flushAll();
                                }
                            }
                            """)
                            .spring("<osgi:reference id=\"ao\" interface=\""
                                    + "com.atlassian.activeobjects.external.ActiveObjects\"/>"
                                    + "<bean class=\"org.example.Early\" autowire=\"constructor\"/>")
                            .in(folder)))
                    .isInstanceOf(RefusedByJira.class)
                    .hasMessageContaining("before its <ao> module is enabled");
        }
    }
}
