package io.clearowner.sandbox.web.pages;

import io.clearowner.sandbox.model.people.AccessTokens;
import io.clearowner.sandbox.model.people.AccessTokens.Token;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.html.Times;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Profile, Personal Access Tokens: lists, creates and revokes the user's tokens
 * (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html).
 */
public final class TokenPages {
    private static final String PAGE = "/secure/ViewPersonalAccessTokens.jspa";

    private final Host host;
    private final Shell shell;
    private final AccessTokens tokens;

    /** A token on the page; absent times are empty. */
    public record TokenView(
            String id, String name, String created, String lastAccessed, String expiring, boolean expired) {}

    public TokenPages(Host host, Shell shell, AccessTokens tokens) {
        this.host = host;
        this.shell = shell;
        this.tokens = tokens;
    }

    public void register(Router router) {
        router.get(PAGE, Access.USERS, exchange -> show(exchange, Map.of()));
        router.post("/secure/CreatePersonalAccessToken.jspa", Access.USERS, this::create);
        router.post("/secure/RevokePersonalAccessToken.jspa", Access.USERS, this::revoke);
    }

    private void show(Exchange exchange, Map<String, Object> more) throws IOException {
        Map<String, Object> values = new HashMap<>(more);
        List<TokenView> shown =
                tokens.of(host.user().getKey()).stream().map(TokenPages::view).toList();
        values.put("tokens", shown);
        values.put("full", shown.size() >= AccessTokens.MAX_PER_USER);
        values.put("maxTokens", AccessTokens.MAX_PER_USER);
        values.put("maxName", AccessTokens.MAX_NAME);
        values.put("maxDays", AccessTokens.MAX_DAYS);
        shell.show(exchange, "Personal Access Tokens", "tokens", values);
    }

    /** Shows the text of the new token, this once, instead of redirecting. */
    private void create(Exchange exchange) throws IOException {
        String user = host.user().getKey();
        String name = exchange.required("name");
        Long days = exchange.number("days").orElse(null);
        if (name.length() > AccessTokens.MAX_NAME) {
            throw Refusal.badRequest("The name has at most " + AccessTokens.MAX_NAME + " characters");
        }
        if (days != null && (days < 1 || days > AccessTokens.MAX_DAYS)) {
            throw Refusal.badRequest("A token expires within 1 to " + AccessTokens.MAX_DAYS + " days");
        }
        if (tokens.of(user).size() >= AccessTokens.MAX_PER_USER) {
            throw Refusal.badRequest("You already have " + AccessTokens.MAX_PER_USER + " tokens");
        }
        AccessTokens.Created created = tokens.create(user, name, days == null ? null : days.intValue());
        show(exchange, Map.of("raw", created.raw()));
    }

    private void revoke(Exchange exchange) throws IOException {
        exchange.number("id").ifPresent(id -> tokens.revoke(host.user().getKey(), id));
        exchange.redirect(PAGE);
    }

    private static TokenView view(Token token) {
        return new TokenView(
                String.valueOf(token.id()),
                token.name(),
                minute(token.created()),
                minute(token.lastAccessed()),
                minute(token.expiring()),
                token.expiredAt(Instant.now()));
    }

    private static String minute(Instant instant) {
        return instant == null ? "" : Times.minute(Date.from(instant));
    }
}
