package io.clearowner.sandbox.kernel;

/** The state that {@code /jira/status} reports; a service of the host. */
public final class SandboxState {
    private volatile String state = "STARTING";

    /** {@code STARTING} or {@code RUNNING}, as in Jira. */
    public String name() {
        return state;
    }

    public void running() {
        state = "RUNNING";
    }
}
