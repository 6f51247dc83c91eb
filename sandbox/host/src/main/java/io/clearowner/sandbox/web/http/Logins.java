package io.clearowner.sandbox.web.http;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.people.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Logs users in; the session keeps the user's key. Basic authentication is off, as in Jira 11. */
public final class Logins {
    private static final String USER_KEY = "sandbox.user.key";
    private final Services services;

    public Logins(Services services) {
        this.services = services;
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

    /** The user of the session; empty as soon as the user is deactivated. */
    public Optional<ApplicationUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER_KEY))
                .flatMap(services.get(Accounts.class)::byKey)
                .filter(ApplicationUser::isActive);
    }
}
