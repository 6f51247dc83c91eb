package io.clearowner.sandbox.boot;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import io.clearowner.sandbox.kernel.SandboxState;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import io.clearowner.sandbox.web.http.Router.Route;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves pages: first plugins' actions, then the host's own pages, with the checks common to all. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
    private final transient Host host;
    private final transient Router router;
    private final transient Frame frame;
    private final transient Actions actions;

    /** Shows a refusal as a page. */
    public interface Frame {
        void refuse(Exchange exchange, Refusal refusal) throws IOException;
    }

    /** Plugins' actions. */
    public interface Actions {
        /** Returns false if no plugin has an action at this path. */
        boolean run(Exchange exchange) throws Exception;
    }

    public PageServlet(Host host, Router router, Frame frame, Actions actions) {
        this.host = host;
        this.router = router;
        this.frame = frame;
        this.actions = actions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var exchange = new Exchange(request, response);
        try {
            answer(exchange);
        } catch (Refusal e) {
            refuse(exchange, e);
        } catch (Exception e) {
            LOG.error("{} {}", request.getMethod(), exchange.path(), e);
            refuse(exchange, new Refusal(500, "Something went wrong", "The log of the sandbox has the details."));
        }
    }

    private void answer(Exchange exchange) throws Exception {
        String path = exchange.path();
        boolean starting = "STARTING".equals(host.get(SandboxState.class).name());
        if (starting && !path.equals("/status")) {
            exchange.response().setHeader("Retry-After", "2");
            exchange.html(503, "<!DOCTYPE html><title>Starting</title><p>The sandbox is starting.");
            return;
        }
        if (!starting && actions.run(exchange)) {
            return;
        }
        Optional<Route> route = router.find(exchange.request().getMethod(), path);
        if (route.isEmpty()) {
            throw Refusal.notFound("The sandbox has no page " + path);
        }
        if (allowed(exchange, route.get())) {
            route.get().handler().handle(exchange);
        }
    }

    private boolean allowed(Exchange exchange, Route route) throws IOException {
        if (route.access() != Access.EVERYBODY && host.me().isEmpty()) {
            HttpServletRequest request = exchange.request();
            String wanted = exchange.path() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            exchange.redirect("/login.jsp"
                    + ("GET".equals(request.getMethod())
                            ? "?os_destination=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                            : ""));
            return false;
        }
        if (route.access() == Access.ADMINS && !host.admin()) {
            throw Refusal.forbidden("This page is for Jira administrators");
        }
        if ("POST".equals(route.method())
                && route.access() != Access.EVERYBODY
                && !host.get(XsrfTokenGenerator.class)
                        .validateToken(exchange.request(), exchange.request().getParameter("atl_token"))) {
            throw new Refusal(
                    403,
                    "XSRF Security Token Missing",
                    "Jira could not complete this action due to a missing form token.");
        }
        return true;
    }

    private void refuse(Exchange exchange, Refusal refusal) throws IOException {
        if (exchange.response().isCommitted()) {
            return;
        }
        exchange.response().resetBuffer();
        if (refusal.status() == 405) {
            exchange.response().setHeader("Allow", router.allowed(exchange.path()));
        }
        frame.refuse(exchange, refusal);
    }
}
