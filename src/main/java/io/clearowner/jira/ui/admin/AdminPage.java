package io.clearowner.jira.ui.admin;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The data of the administration page. Every getter is on the plugin's Velocity allowlist. */
public final class AdminPage {

    private final List<FieldState> fields;
    private final List<ScreenChoice> screens;
    private final ProgressView progress;
    private final String done;
    private final List<String> errors;

    AdminPage(
            List<FieldState> fields,
            List<ScreenChoice> screens,
            ProgressView progress,
            String done,
            Collection<String> errors) {
        this.fields = List.copyOf(fields);
        this.screens = List.copyOf(screens);
        this.progress = progress;
        this.done = done;
        this.errors = List.copyOf(errors);
    }

    public List<FieldState> getFields() {
        return fields;
    }

    /** Jira's screens, the default screen first. */
    public List<ScreenChoice> getScreens() {
        return screens;
    }

    /** Names of the screens that have both owner fields, separated by commas. */
    public String getScreenNames() {
        return screens.stream()
                .filter(ScreenChoice::isComplete)
                .map(ScreenChoice::getName)
                .collect(Collectors.joining(", "));
    }

    /** Whether all fields exist. */
    public boolean isComplete() {
        return fields.stream().allMatch(FieldState::isPresent);
    }

    /** Whether all fields exist and the owner fields are on the default screen. */
    public boolean isHealthy() {
        return fields.stream().allMatch(FieldState::healthy);
    }

    public ProgressView getProgress() {
        return progress;
    }

    /** What was just done, in the reader's language; empty for nothing. */
    public String getDone() {
        return done;
    }

    public List<String> getErrors() {
        return errors;
    }
}
