package io.clearowner.sandbox.web.resources;

import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.resources.WebResource.Download;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Serves {@code /download/resources/<module>/<file>}, the same below {@code /s/<anything>/_}, where a browser may keep
 * it for a year, and the host's own files below {@code /assets/}.
 */
public final class Downloads {
    private static final String RESOURCES = "/download/resources/";
    private final Host host;
    private final WebResources resources;

    public Downloads(Host host, WebResources resources) {
        this.host = host;
        this.resources = resources;
    }

    /** {@code /s/<hash>/_/download/…} */
    public void cached(Exchange exchange) throws IOException {
        int start = exchange.path().indexOf("/_/");
        if (start < 0) {
            throw Refusal.notFound(exchange.path());
        }
        exchange.response().setHeader("Cache-Control", "private, max-age=31536000, immutable");
        serve(exchange, exchange.path().substring(start + 2));
    }

    public void plain(Exchange exchange) throws IOException {
        exchange.response().setHeader("Cache-Control", "no-cache");
        serve(exchange, exchange.path());
    }

    /** The host's own scripts, styles, fonts and icons. */
    public void asset(Exchange exchange) throws IOException {
        String path = exchange.path().substring("/assets/".length());
        URL url = path.contains("..") ? null : getClass().getClassLoader().getResource("web/assets/" + path);
        if (url == null || path.isEmpty() || path.endsWith("/")) {
            throw Refusal.notFound(exchange.path());
        }
        exchange.response().setHeader("Cache-Control", "no-cache");
        send(exchange, path, read(url));
    }

    private void serve(Exchange exchange, String path) throws IOException {
        if (!path.startsWith(RESOURCES) || path.contains("..")) {
            throw Refusal.notFound(exchange.path());
        }
        String[] parts = path.substring(RESOURCES.length()).split("/", 2);
        if (parts.length < 2) {
            throw Refusal.notFound(exchange.path());
        }
        WebResource resource = resources.byKey(parts[0]).orElseThrow(() -> Refusal.notFound(exchange.path()));
        byte[] content = location(resource.downloads(), parts[1])
                .flatMap(resource.plugin()::resource)
                .map(Downloads::read)
                .orElseThrow(() -> Refusal.notFound(exchange.path()));
        if (parts[1].endsWith(".js") && resource.translated()) {
            Map<String, String> texts = host.get(I18n.class).all(host.locale());
            content = JsI18n.transform(
                            new String(content, StandardCharsets.UTF_8),
                            host::text,
                            key -> texts.getOrDefault(key, key))
                    .getBytes(StandardCharsets.UTF_8);
        }
        send(exchange, parts[1], content);
    }

    private static Optional<String> location(List<Download> downloads, String file) {
        for (Download download : downloads) {
            if (download.name().equals(file)) {
                return Optional.of(download.location());
            }
            if (download.name().endsWith("/") && file.startsWith(download.name())) {
                return Optional.of(
                        download.location() + file.substring(download.name().length()));
            }
        }
        return Optional.empty();
    }

    private static void send(Exchange exchange, String name, byte[] content) throws IOException {
        exchange.response().setContentType(type(name));
        exchange.response().setContentLength(content.length);
        exchange.response().getOutputStream().write(content);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff" -> "font/woff";
            case "json" -> "application/json;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }

    private static byte[] read(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
