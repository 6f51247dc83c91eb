package io.clearowner.jira.ui.admin;

import io.clearowner.jira.ui.setup.OwnerScreen;

/** A screen that has the owner fields or could have them, for the templates. */
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

    /** Whether it is preselected: most projects use Jira's default screen. */
    public boolean isProposed() {
        return screen.standard();
    }
}
