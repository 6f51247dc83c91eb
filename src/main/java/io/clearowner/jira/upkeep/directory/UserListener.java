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

    /** Jira has no event of its own for a deactivation: it is an edit of the active flag. */
    @EventListener
    public void onUserUpdated(UserUpdatedEvent event) {
        if (activityMayHaveChanged(event)) {
            changes.peopleChanged(List.of(event.getUser().getName()));
        }
    }

    /**
     * Updates other than edits do not say what was before, and some are made at each login: of those only the ones that
     * leave somebody inactive are worth a look.
     */
    private static boolean activityMayHaveChanged(UserUpdatedEvent event) {
        return event instanceof UserEditedEvent edited && edited.getOriginalUser() != null
                ? edited.getOriginalUser().isActive() != edited.getUser().isActive()
                : !event.getUser().isActive();
    }

    /** One person, as an administrator deletes them; {@link UsersDeletedListener} hears of several. */
    @EventListener
    public void onUserDeleted(UserDeletedEvent event) {
        if (event.getUsername() != null) {
            changes.peopleChanged(List.of(event.getUsername()));
        }
    }
}
