package io.clearowner.sandbox.web.html;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.resources.RequestResources;
import io.clearowner.sandbox.web.resources.WebResource;
import io.clearowner.sandbox.web.resources.WebResources;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The frame of every page: header, scripts and styles, footer; and the pages for errors. */
public final class Shell {
    private static final Set<String> THEMES = Set.of("light", "dark");
    private final PageTemplates templates = new PageTemplates();
    private final Host host;
    private final WebResources resources;

    public Shell(Host host, WebResources resources) {
        this.host = host;
        this.resources = resources;
    }

    /** Renders one of the host's pages in the frame and sends it. */
    public void show(Exchange exchange, String title, String page, Map<String, ?> values, String... contexts)
            throws IOException {
        send(exchange, 200, title, part(exchange, page, values), contexts);
    }

    /** Renders one of the host's pages without the frame. */
    public Markup part(Exchange exchange, String page, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(common(exchange));
        all.putAll(values);
        return templates.render(page, all);
    }

    /** Sends a rendered body in the frame. */
    public void send(Exchange exchange, int status, String title, Markup body, String... contexts) throws IOException {
        Map<String, Object> values = new HashMap<>(common(exchange));
        values.put("title", title);
        values.put("body", body);
        List<String> all =
                Stream.concat(Stream.of("atl.general"), Arrays.stream(contexts)).toList();
        values.put("resources", tags(exchange, resources.required(all, RequestResources.of(exchange.request()))));
        exchange.html(status, templates.render("layout", values).html());
    }

    public void refuse(Exchange exchange, Refusal refusal) throws IOException {
        send(
                exchange,
                refusal.status(),
                refusal.title(),
                part(exchange, "error", Map.of("title", refusal.title(), "message", refusal.getMessage())));
    }

    /** {@code light} or {@code dark}: the user's last choice in this browser. */
    private static String theme(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals("sandbox.theme"))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("light");
    }

    private Map<String, Object> common(Exchange exchange) {
        HttpServletRequest request = exchange.request();
        Map<String, Object> values = new HashMap<>();
        values.put("context", request.getContextPath());
        values.put("theme", theme(request));
        values.put("lang", host.locale().getLanguage());
        values.put("locale", host.locale().toString());
        values.put("token", host.get(XsrfTokenGenerator.class).generateToken(request));
        values.put("admin", host.admin());
        values.put("here", exchange.path() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        host.me().ifPresent(user -> {
            values.put("user", user);
            values.put("userName", user.getName());
            values.put("userDisplayName", user.getDisplayName());
            values.put("userAvatar", Avatars.url(request.getContextPath(), user));
        });
        return values;
    }

    private Markup tags(Exchange exchange, Collection<WebResource> required) {
        var html = new StringBuilder();
        String context = exchange.request().getContextPath();
        for (WebResource resource : required) {
            String base = context + "/s/" + Escape.url(resource.plugin().version()) + "-" + host.locale()
                    + "-" + Integer.toHexString(System.identityHashCode(resource)) + "/_/download/resources/"
                    + resource.key() + "/";
            for (WebResource.Download download : resource.downloads()) {
                String url = Escape.html(base + download.name());
                if (download.name().endsWith(".css")) {
                    html.append("<link rel=\"stylesheet\" href=\"").append(url).append("\">\n");
                } else if (download.name().endsWith(".js")) {
                    html.append("<script src=\"").append(url).append("\" defer></script>\n");
                }
            }
        }
        return new Markup(html.toString());
    }
}
