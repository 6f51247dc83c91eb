package io.clearowner.sandbox.kernel;

/** Jira would refuse this plugin, module or request; the message says what is wrong and where. */
public class RefusedByJira extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedByJira(String message) {
        super(message);
    }

    public RefusedByJira(String message, Throwable cause) {
        super(message, cause);
    }
}
