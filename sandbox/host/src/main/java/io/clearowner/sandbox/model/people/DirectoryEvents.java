package io.clearowner.sandbox.model.people;

import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.user.User;
import java.util.Collection;
import java.util.List;

/** The events of the user directory; the API's event classes have no public constructors. */
final class DirectoryEvents {
    private DirectoryEvents() {}

    /** A user as the directory sees it. */
    private record DirectoryUser(HostUser user) implements User {
        @Override
        public String getName() {
            return user.name();
        }

        @Override
        public long getDirectoryId() {
            return HostUser.DIRECTORY;
        }

        @Override
        public boolean isActive() {
            return user.active();
        }

        @Override
        public String getEmailAddress() {
            return user.emailAddress();
        }

        @Override
        public String getDisplayName() {
            return user.displayName();
        }
    }

    /** An account was changed, activated or deactivated. */
    static final class Edited extends UserEditedEvent {
        private final User user;
        private final User original;

        Edited(HostUser user, HostUser original) {
            this.user = new DirectoryUser(user);
            this.original = new DirectoryUser(original);
        }

        @Override
        public User getUser() {
            return user;
        }

        @Override
        public User getOriginalUser() {
            return original;
        }
    }

    /** An account was renamed; its key stays. */
    static final class Renamed extends com.atlassian.jira.event.user.UserRenamedEvent {
        private final HostUser user;
        private final HostUser original;

        Renamed(HostUser user, HostUser original) {
            this.user = user;
            this.original = original;
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getOldUserName() {
            return original.name();
        }
    }

    /** The directory's own event for it. */
    static final class RenamedInDirectory extends com.atlassian.crowd.event.user.UserRenamedEvent {
        private final User user;
        private final String oldName;

        RenamedInDirectory(HostUser user, HostUser original) {
            this.user = new DirectoryUser(user);
            this.oldName = original.name();
        }

        @Override
        public User getUser() {
            return user;
        }

        @Override
        public String getOldUsername() {
            return oldName;
        }
    }

    /** An account was added to a group. */
    static final class Joined extends GroupMembershipsCreatedEvent {
        private final HostUser user;
        private final String group;

        Joined(HostUser user, String group) {
            this.user = user;
            this.group = group;
        }

        @Override
        public Collection<String> getEntityNames() {
            return List.of(user.name());
        }

        @Override
        public String getGroupName() {
            return group;
        }
    }

    /** An account was removed from a group; the singular event is deprecated since Crowd 5.0.4. */
    static final class Left extends GroupMembershipsDeletedEvent {
        private final HostUser user;
        private final String group;

        Left(HostUser user, String group) {
            this.user = user;
            this.group = group;
        }

        @Override
        public Collection<String> getEntityNames() {
            return List.of(user.name());
        }

        @Override
        public String getGroupName() {
            return group;
        }
    }

    /** An account was found in the directory again. */
    static final class Found extends UserCreatedEvent {
        private final User user;

        Found(HostUser user) {
            this.user = new DirectoryUser(user);
        }

        @Override
        public User getUser() {
            return user;
        }
    }

    /** Accounts were deleted. */
    static final class SeveralDeleted extends UsersDeletedEvent {
        private final List<String> names;

        SeveralDeleted(List<HostUser> users) {
            this.names = users.stream().map(HostUser::name).toList();
        }

        @Override
        public Collection<String> getUsernames() {
            return names;
        }
    }

    /** An account was deleted by an administrator. */
    static final class Deleted extends UserDeletedEvent {
        private final HostUser user;

        Deleted(HostUser user) {
            this.user = user;
        }

        @Override
        public String getUsername() {
            return user.name();
        }
    }
}
