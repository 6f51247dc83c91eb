package io.clearowner.sandbox.model.people;

import io.clearowner.sandbox.model.db.Db;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Personal access tokens (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html).
 * Only a hash is stored. The limits are Jira's defaults; a token without an expiry is allowed, also by default.
 */
public final class AccessTokens {
    public static final int MAX_PER_USER = 10;
    public static final int MAX_DAYS = 365;
    public static final int MAX_NAME = 255;

    private static final Duration ACCESS_STEP = Duration.ofMinutes(1);
    private static final long FIRST_ID = 100_000_000_000L;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COLUMNS = "id, user_key, token_name, created, last_accessed, expiring";

    private final Db db;
    private final Clock clock;

    /** A token without its secret; {@code lastAccessed} and {@code expiring} may be null. */
    public record Token(long id, String userKey, String name, Instant created, Instant lastAccessed, Instant expiring) {
        public boolean expiredAt(Instant now) {
            return expiring != null && !now.isBefore(expiring);
        }
    }

    /** A new token and its raw text, which is not stored. */
    public record Created(Token token, String raw) {}

    public AccessTokens(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The user's tokens, also those that have expired, oldest first. */
    public List<Token> of(String userKey) {
        return db.list(
                "select " + COLUMNS + " from personal_access_token where user_key = ? order by created, id",
                AccessTokens::token,
                userKey);
    }

    /** @param days until it expires; null for never */
    public Created create(String userKey, String name, Integer days) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Instant expiring = days == null ? null : now.plus(Duration.ofDays(days));
        long id = RANDOM.nextLong(FIRST_ID, FIRST_ID * 10);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String raw = Base64.getEncoder()
                .encodeToString((id + ":" + HexFormat.of().formatHex(secret)).getBytes(StandardCharsets.US_ASCII));
        db.update(
                "insert into personal_access_token (" + COLUMNS + ", token_hash) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                userKey,
                name,
                Timestamp.from(now),
                null,
                expiring == null ? null : Timestamp.from(expiring),
                hash(raw));
        return new Created(new Token(id, userKey, name, now, null, expiring), raw);
    }

    /** Returns false if the user has no such token. */
    public boolean revoke(String userKey, long id) {
        return db.update("delete from personal_access_token where id = ? and user_key = ?", id, userKey) > 0;
    }

    /** The key of the user whose token this is; empty if it is unknown, revoked or has expired. */
    public Optional<String> userKey(String raw) {
        Instant now = clock.instant();
        Optional<Token> found = db.one(
                        "select " + COLUMNS + " from personal_access_token where token_hash = ?",
                        AccessTokens::token,
                        hash(raw))
                .filter(token -> !token.expiredAt(now));
        found.filter(token -> token.lastAccessed() == null
                        || token.lastAccessed().plus(ACCESS_STEP).isBefore(now))
                .ifPresent(token -> db.update(
                        "update personal_access_token set last_accessed = ? where id = ?",
                        Timestamp.from(now),
                        token.id()));
        return found.map(Token::userKey);
    }

    /** The secret is random and long, so it needs no salt. */
    private static String hash(String raw) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                instant(row.getTimestamp(4)),
                instant(row.getTimestamp(5)),
                instant(row.getTimestamp(6)));
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
