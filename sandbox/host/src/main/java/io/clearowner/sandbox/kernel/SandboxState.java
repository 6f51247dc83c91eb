package io.clearowner.sandbox.kernel;

/** What {@code /jira/status} answers; a service of the host. */
public final class SandboxState {
    private volatile String state = "STARTING";

    /** {@code STARTING} or {@code RUNNING}, Jira's own words. */
    public String name() {
        return state;
    }

    public void running() {
        state = "RUNNING";
    }
}
