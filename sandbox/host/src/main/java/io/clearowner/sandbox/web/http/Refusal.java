package io.clearowner.sandbox.web.http;

import java.util.Objects;

/** A request that is answered with an error page or a JSON error; the message is for the user who sent it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String title;

    public Refusal(int status, String title, String message) {
        super(Objects.requireNonNull(message, "message"), null, false, false);
        this.status = status;
        this.title = title;
    }

    public static Refusal notFound(String message) {
        return new Refusal(404, "Not found", message);
    }

    public static Refusal badRequest(String message) {
        return new Refusal(400, "Bad request", message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(403, "Access denied", message);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
