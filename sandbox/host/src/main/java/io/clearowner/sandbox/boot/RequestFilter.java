package io.clearowner.sandbox.boot;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.sandbox.kernel.CurrentRequest;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.web.http.Logins;
import io.clearowner.sandbox.web.http.Origins;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sets the user of every request and clears it afterwards; refuses requests forged by other sites. */
public final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
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
        var context = services.get(JiraAuthenticationContext.class);
        CurrentRequest.set(request, response);
        try {
            context.setLoggedInUser(logins.user(request).orElse(null));
            chain.doFilter(request, response);
        } finally {
            context.clearLoggedInUser();
            CurrentRequest.clear();
        }
    }
}
