package io.clearowner.jira.ui.admin;

/** The progress of the re-index, for the administration page. */
public final class ProgressView {

    private final String state;
    private final boolean pending;
    private final int percent;

    ProgressView(String state, boolean pending, int percent) {
        this.state = state;
        this.pending = pending;
        this.percent = percent;
    }

    /** The state in a sentence. */
    public String getState() {
        return state;
    }

    /** Whether it waits or runs, so that the page polls. */
    public boolean isPending() {
        return pending;
    }

    public int getPercent() {
        return percent;
    }
}
