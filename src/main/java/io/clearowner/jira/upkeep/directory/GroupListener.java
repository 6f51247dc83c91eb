package io.clearowner.jira.upkeep.directory;

import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Requests a re-index of the issues owned by users who join or leave a group. Ignores groups within groups. */
public final class GroupListener {

    private final UserManager users;
    private final AccessChangeReindexer reindexer;

    public GroupListener(UserManager users, AccessChangeReindexer reindexer) {
        this.users = users;
        this.reindexer = reindexer;
    }

    @EventListener
    public void onJoined(GroupMembershipsCreatedEvent event) {
        reindexer.request(() -> ownedBy(event.getEntityNames()));
    }

    @EventListener
    public void onLeft(GroupMembershipDeletedEvent event) {
        // Unverified on Jira 11: whether Crowd still publishes this event or only its plural
        reindexer.request(() -> ownedBy(List.of(event.getEntityName())));
    }

    private List<ReindexScope> ownedBy(Collection<String> names) {
        return names.stream()
                .map(users::getUserByName)
                .filter(Objects::nonNull)
                .map(user -> ReindexScope.owner(UserKeys.of(user)))
                .toList();
    }
}
