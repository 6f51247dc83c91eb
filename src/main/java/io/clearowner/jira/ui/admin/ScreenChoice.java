package io.clearowner.jira.ui.admin;

import io.clearowner.jira.ui.setup.OwnerScreen;

/** A screen that the owner fields are on or could be put on, for the templates. */
public final class ScreenChoice {

    private final OwnerScreen screen;

    ScreenChoice(OwnerScreen screen) {
        this.screen = screen;
    }

    public long getId() {
        return screen.id();
    }

    public String getName() {
        return screen.name();
    }

    /** Whether both owner fields are on it. */
    public boolean isComplete() {
        return screen.complete();
    }

    /** Whether it is chosen at first: Jira's default screen is what most projects use. */
    public boolean isProposed() {
        return screen.standard();
    }
}
