package io.clearowner.jira.assessment.areaowner;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import io.clearowner.jira.platform.cluster.SharedMap;
import io.clearowner.jira.store.AreaOwnerStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The owners of projects and components, in memory, because they are read for every issue without an owner. */
public final class StoredAreaOwners implements AreaOwners {

    private static final String CACHE = StoredAreaOwners.class.getName() + ".all";

    private final AreaOwnerStore store;
    private final AreaListener listener;
    private final Clock clock;
    private final SharedMap<Map<Key, UserKey>> owners;

    public StoredAreaOwners(AreaOwnerStore store, ClusterCaches caches, AreaListener listener, Clock clock) {
        this.store = store;
        this.listener = listener;
        this.clock = clock;
        this.owners = new SharedMap<>(caches, CACHE, store::all, StoredAreaOwners::decode);
    }

    @Override
    public Optional<UserKey> ofComponent(long componentId, Role role) {
        return of(Area.component(componentId), role);
    }

    @Override
    public Optional<UserKey> ofProject(long projectId, Role role) {
        return of(Area.project(projectId), role);
    }

    public Optional<UserKey> of(Area area, Role role) {
        Map<Key, UserKey> all = owners.get();
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(new Key(area, role)));
    }

    /** Whether any component has an owner in any role. */
    public boolean hasComponentOwners() {
        return owners.get().keySet().stream().anyMatch(key -> key.area().kind() == Provenance.COMPONENT);
    }

    /** The areas that the user owns in the role. */
    public Set<Area> ownedBy(UserKey user, Role role) {
        return owners.get().entrySet().stream()
                .filter(owner ->
                        owner.getKey().role() == role && owner.getValue().equals(user))
                .map(owner -> owner.getKey().area())
                .collect(Collectors.toSet());
    }

    /** The number of owners of projects and components; each role counts. */
    public int size() {
        return owners.get().size();
    }

    /** Sets the owner on all nodes, empty to remove it, and notifies the listener if that is a change. */
    public void set(Area area, Role role, Optional<UserKey> user, UserKey by) {
        boolean changed;
        try {
            changed = store.put(area, role, user, by, clock.instant(), () -> listener.areaOwnerChanged(area));
        } finally {
            // Also after a failure: the change may have been stored.
            owners.invalidate();
        }
        if (changed) {
            listener.committed();
        }
    }

    /** All areas with an owner. */
    public Set<Area> areas() {
        return owners.get().keySet().stream().map(Key::area).collect(Collectors.toSet());
    }

    /** The projects in which components with an owner were last seen; not cached. */
    public Map<Area, Long> projects() {
        Map<String, Long> stored = store.projects();
        Map<Area, Long> projects = new HashMap<>();
        for (Area area : areas()) {
            Long project = stored.get(AreaOwnerStore.area(area));
            if (project != null) {
                projects.put(area, project);
            }
        }
        return projects;
    }

    /** Remembers in which project a component was seen. */
    public void rememberProject(Area component, long projectId) {
        store.putProject(component, projectId);
    }

    /** Removes the owners of a deleted area. */
    public void remove(Area area) {
        store.remove(area);
        owners.invalidate();
    }

    /** Invalidates the owners on every node. */
    public void invalidate() {
        owners.invalidate();
    }

    private static Map<Key, UserKey> decode(Map<String, String> users) {
        Map<Key, UserKey> decoded = new HashMap<>();
        users.forEach((key, user) -> {
            String[] parts = key.split(":");
            long id = Long.parseLong(parts[1]);
            Area area = parts[0].equals("project") ? Area.project(id) : Area.component(id);
            Role.byId(parts[2]).ifPresent(role -> decoded.put(new Key(area, role), new UserKey(user)));
        });
        return decoded;
    }

    private record Key(Area area, Role role) {}
}
