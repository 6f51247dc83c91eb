package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Jira's default workflow as data
 * (https://confluence.atlassian.com/adminjiraserver/working-with-workflows-938847362.html).
 */
public final class Workflow {
    public static final String OPEN = "1";
    public static final String IN_PROGRESS = "3";
    public static final String REOPENED = "4";
    public static final String RESOLVED = "5";
    public static final String CLOSED = "6";

    /** How a transition changes the resolution. */
    public enum ResolutionEffect {
        KEEP,
        SET,
        CLEAR
    }

    /**
     * A transition.
     *
     * @param permission permission needed in addition to {@code TRANSITION_ISSUES}
     */
    public record Transition(
            int id,
            String name,
            Set<String> from,
            String to,
            ResolutionEffect resolution,
            ProjectPermissionKey permission,
            Long eventTypeId) {
        /** Whether the transition has a screen with the resolution. */
        public boolean asksForResolution() {
            return resolution == ResolutionEffect.SET;
        }
    }

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(
                    4,
                    "Start Progress",
                    Set.of(OPEN, REOPENED),
                    IN_PROGRESS,
                    ResolutionEffect.CLEAR,
                    ProjectPermissions.TRANSITION_ISSUES,
                    EventType.ISSUE_WORKSTARTED_ID),
            new Transition(
                    301,
                    "Stop Progress",
                    Set.of(IN_PROGRESS),
                    OPEN,
                    ResolutionEffect.CLEAR,
                    ProjectPermissions.TRANSITION_ISSUES,
                    EventType.ISSUE_WORKSTOPPED_ID),
            new Transition(
                    5,
                    "Resolve Issue",
                    Set.of(OPEN, IN_PROGRESS, REOPENED),
                    RESOLVED,
                    ResolutionEffect.SET,
                    ProjectPermissions.RESOLVE_ISSUES,
                    EventType.ISSUE_RESOLVED_ID),
            new Transition(
                    2,
                    "Close Issue",
                    Set.of(OPEN, IN_PROGRESS, REOPENED),
                    CLOSED,
                    ResolutionEffect.SET,
                    ProjectPermissions.CLOSE_ISSUES,
                    EventType.ISSUE_CLOSED_ID),
            new Transition(
                    701,
                    "Close Issue",
                    Set.of(RESOLVED),
                    CLOSED,
                    ResolutionEffect.KEEP,
                    ProjectPermissions.CLOSE_ISSUES,
                    EventType.ISSUE_CLOSED_ID),
            new Transition(
                    3,
                    "Reopen Issue",
                    Set.of(RESOLVED, CLOSED),
                    REOPENED,
                    ResolutionEffect.CLEAR,
                    ProjectPermissions.RESOLVE_ISSUES,
                    EventType.ISSUE_REOPENED_ID));

    private Workflow() {}

    public static List<Transition> all() {
        return TRANSITIONS;
    }

    public static List<Transition> from(String statusId) {
        return TRANSITIONS.stream()
                .filter(transition -> transition.from().contains(statusId))
                .toList();
    }

    public static Optional<Transition> from(String statusId, int id) {
        return from(statusId).stream()
                .filter(transition -> transition.id() == id)
                .findFirst();
    }

    /** A closed issue cannot be edited ({@code jira.issue.editable} is false on that step). */
    static boolean editable(String statusId) {
        return !CLOSED.equals(statusId);
    }
}
