package io.clearowner.sandbox.boot;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.CurrentRequest;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.web.http.Json;
import io.clearowner.sandbox.web.http.Logins;
import io.clearowner.sandbox.web.http.Origins;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the user of every request and clears it afterwards; rejects requests forged by other sites and invalid tokens,
 * even where anonymous access is allowed.
 */
public final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String INVALID_TOKEN = "Client must be authenticated to access this resource.";
    private final transient Services services;
    private final transient Logins logins;

    public RequestFilter(Services services, Logins logins) {
        this.services = services;
        this.logins = logins;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (Origins.foreign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("XSRF check failed");
            return;
        }
        boolean byToken = Logins.hasToken(request);
        Optional<ApplicationUser> user = byToken ? logins.userOfToken(request) : logins.user(request);
        if (byToken && user.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(Json.write(Map.of("message", INVALID_TOKEN, "status-code", 401)));
            return;
        }
        var context = services.get(JiraAuthenticationContext.class);
        CurrentRequest.set(request, response);
        try {
            context.setLoggedInUser(user.orElse(null));
            chain.doFilter(request, response);
        } finally {
            context.clearLoggedInUser();
            CurrentRequest.clear();
        }
    }
}
