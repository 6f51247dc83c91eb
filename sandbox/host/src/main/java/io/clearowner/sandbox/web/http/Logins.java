package io.clearowner.sandbox.web.http;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.people.AccessTokens;
import io.clearowner.sandbox.model.people.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Logs users in; the session keeps the user's key. Below {@code /rest}, a request may have a personal access token
 * instead (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html). Basic
 * authentication is off, as in Jira 11.
 */
public final class Logins {
    private static final String USER_KEY = "sandbox.user.key";
    private static final String BEARER = "Bearer";
    private final Services services;
    private final AccessTokens tokens;

    public Logins(Services services, AccessTokens tokens) {
        this.services = services;
        this.tokens = tokens;
    }

    /** Logs in; empty if there is no such active user or the password is wrong. */
    public Optional<ApplicationUser> login(HttpServletRequest request, String username, String password) {
        Optional<ApplicationUser> user = services.get(Accounts.class).authenticate(username, password);
        user.ifPresent(found -> {
            logout(request);
            request.getSession(true).setAttribute(USER_KEY, found.getKey());
        });
        return user;
    }

    public void logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whether the request has a token, which takes precedence over the session and creates none. */
    public static boolean hasToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.split(" ")[0].equalsIgnoreCase(BEARER)
                && request.getRequestURI().startsWith(request.getContextPath() + "/rest/");
    }

    /** The user of the token in the request; empty if the token is invalid or the user is inactive. */
    public Optional<ApplicationUser> userOfToken(HttpServletRequest request) {
        return tokens.userKey(request.getHeader("Authorization")
                        .substring(BEARER.length())
                        .trim())
                .flatMap(services.get(Accounts.class)::byKey)
                .filter(ApplicationUser::isActive);
    }

    /** The user of the session; empty as soon as the user is deactivated. */
    public Optional<ApplicationUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER_KEY))
                .flatMap(services.get(Accounts.class)::byKey)
                .filter(ApplicationUser::isActive);
    }
}
