package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;

/**
 * Hears who comes and goes, and has what they own indexed again. A new name changes nothing: owners are stored, indexed
 * and assessed by key.
 */
public final class UserListener {

    private final DirectoryChanges changes;

    public UserListener(DirectoryChanges changes) {
        this.changes = changes;
    }

    /** Jira has no event for a deactivation: it is an edit of the active flag. */
    @EventListener
    public void onUserUpdated(UserUpdatedEvent event) {
        if (activityMayHaveChanged(event)) {
            changes.peopleChanged(List.of(event.getUser().getName()));
        }
    }

    /**
     * Only edits carry the previous state. Other updates are also published at each login, so of those only the ones
     * with an inactive user are handled.
     */
    private static boolean activityMayHaveChanged(UserUpdatedEvent event) {
        // Unverified on Jira 11: which updates carry the previous state
        return event instanceof UserEditedEvent edited && edited.getOriginalUser() != null
                ? edited.getOriginalUser().isActive() != edited.getUser().isActive()
                : !event.getUser().isActive();
    }

    /** One person, as an administrator deletes them; {@link UsersDeletedListener} hears of several. */
    // Unverified on Jira 11: whether directory synchronization publishes this event or only its plural
    @EventListener
    public void onUserDeleted(UserDeletedEvent event) {
        if (event.getUsername() != null) {
            changes.peopleChanged(List.of(event.getUsername()));
        }
    }
}
