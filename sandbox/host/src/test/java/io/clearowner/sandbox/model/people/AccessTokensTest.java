package io.clearowner.sandbox.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.model.db.Db;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTokensTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Db db;
    private AccessTokens tokens;

    @BeforeEach
    void openH2() {
        open(Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    private void open(Database database) {
        database.runScript("schema-web.sql");
        db = new Db(database);
        tokens = new AccessTokens(db, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    @Test
    void aTokenBelongsToItsUserUntilItIsRevoked() {
        var mine = tokens.create("u1", "Script", null);
        var other = tokens.create("u2", "Other", null);

        assertThat(tokens.userKey(mine.raw())).contains("u1");
        assertThat(tokens.userKey(other.raw())).contains("u2");
        assertThat(tokens.userKey("nonsense")).isEmpty();
        assertThat(tokens.revoke("u2", mine.token().id())).isFalse();
        assertThat(tokens.revoke("u1", mine.token().id())).isTrue();
        assertThat(tokens.userKey(mine.raw())).isEmpty();
        assertThat(tokens.userKey(other.raw())).contains("u2");
    }

    @Test
    void worksOnPostgreSql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Database database = Database.open(postgres.getJdbcUrl("postgres", "postgres"))) {
            open(database);
            aTokenBelongsToItsUserUntilItIsRevoked();
            aTokenExpiresAfterItsDays();
        }
    }

    @Test
    void aTokenExpiresAfterItsDays() {
        String raw = tokens.create("u1", "Short", 2).raw();

        now = now.plus(Duration.ofDays(2)).minusSeconds(1);
        assertThat(tokens.userKey(raw)).contains("u1");
        now = now.plusSeconds(1);
        assertThat(tokens.userKey(raw)).isEmpty();
        assertThat(tokens.of("u1")).extracting(AccessTokens.Token::name).containsExactly("Short");
    }

    @Test
    void storesWhenATokenWasLastUsed_atMostOnceAMinute() {
        String raw = tokens.create("u1", "Script", null).raw();
        assertThat(tokens.of("u1").get(0).lastAccessed()).isNull();

        now = now.plusSeconds(5);
        tokens.userKey(raw);
        assertThat(tokens.of("u1").get(0).lastAccessed()).isEqualTo(now);
        Instant first = now;
        now = now.plusSeconds(5);
        tokens.userKey(raw);
        assertThat(tokens.of("u1").get(0).lastAccessed()).isEqualTo(first);
    }

    @Test
    void doesNotStoreTheTokenItself() {
        String raw = tokens.create("u1", "Script", null).raw();

        assertThat(db.list("select token_hash from personal_access_token", row -> row.getString(1)))
                .hasSize(1)
                .doesNotContain(raw);
    }
}
