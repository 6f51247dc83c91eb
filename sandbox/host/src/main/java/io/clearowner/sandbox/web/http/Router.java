package io.clearowner.sandbox.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the page for a path. A path that accepts only POST responds to GET with 405, so a GET never changes anything.
 */
public final class Router {
    private final List<Route> routes = new ArrayList<>();

    /** Handles a request. */
    @FunctionalInterface
    public interface Handler {
        void handle(Exchange exchange) throws Exception;
    }

    /** The users who may send the request. */
    public enum Access {
        EVERYBODY,
        USERS,
        ADMINS
    }

    /** A path, or a prefix that ends in {@code *}, with its only method. */
    public record Route(String method, String pattern, Access access, Handler handler) {
        boolean matches(String path) {
            return pattern.endsWith("*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }
    }

    public void get(String pattern, Access access, Handler handler) {
        routes.add(new Route("GET", pattern, access, handler));
    }

    public void post(String pattern, Access access, Handler handler) {
        routes.add(new Route("POST", pattern, access, handler));
    }

    /**
     * The route; empty if there is no such path. The longest pattern wins.
     *
     * @throws Refusal 405 if the path accepts other methods only
     */
    public Optional<Route> find(String method, String path) {
        var wanted = "HEAD".equals(method) ? "GET" : method;
        List<Route> candidates = candidates(path);
        Optional<Route> found = candidates.stream()
                .filter(route -> route.method().equals(wanted))
                .findFirst();
        if (found.isEmpty() && !candidates.isEmpty()) {
            throw new Refusal(405, "Method not allowed", path + " takes " + allowed(path) + ", not " + method);
        }
        return found;
    }

    /** The methods of a path, as the header {@code Allow} lists them. */
    public String allowed(String path) {
        return String.join(
                ", ", new TreeSet<>(candidates(path).stream().map(Route::method).toList()));
    }

    private List<Route> candidates(String path) {
        List<Route> matching =
                routes.stream().filter(route -> route.matches(path)).toList();
        int longest = matching.stream()
                .mapToInt(route -> route.pattern().length())
                .max()
                .orElse(0);
        return matching.stream()
                .filter(route -> route.pattern().length() == longest)
                .toList();
    }
}
