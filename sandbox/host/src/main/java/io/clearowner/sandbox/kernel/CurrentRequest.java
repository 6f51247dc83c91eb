package io.clearowner.sandbox.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The request of the current thread, for Jira's {@code ExecutingHttpRequest} and WebWork's contexts. */
public record CurrentRequest(HttpServletRequest request, HttpServletResponse response) {
    private static final ThreadLocal<CurrentRequest> CURRENT = new ThreadLocal<>();

    public static Optional<CurrentRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        CURRENT.set(new CurrentRequest(request, response));
    }

    public static void clear() {
        CURRENT.remove();
    }
}
