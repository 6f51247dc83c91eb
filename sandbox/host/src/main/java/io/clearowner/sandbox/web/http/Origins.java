package io.clearowner.sandbox.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Checks that a changing request comes from a page of this host. */
public final class Origins {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Origins() {}

    /** Whether a request may change something and names a foreign origin. */
    public static boolean foreign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || READING.contains(request.getMethod())) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            int port = uri.getPort() == -1 ? ("https".equals(uri.getScheme()) ? 443 : 80) : uri.getPort();
            return !request.getServerName().equalsIgnoreCase(uri.getHost())
                    || request.getServerPort() != port
                    || !request.getScheme().equals(uri.getScheme());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
