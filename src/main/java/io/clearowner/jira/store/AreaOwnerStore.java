package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Stores the owners of projects and components. */
public final class AreaOwnerStore {

    private final ActiveObjects ao;

    public AreaOwnerStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The user keys of all owners by {@link #key}. */
    public Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        for (AreaOwnerAo row : ao.find(AreaOwnerAo.class)) {
            all.put(row.getAreaRole(), row.getUserKey());
        }
        return all;
    }

    /** The projects in which components were last seen, by {@link #area}. */
    public Map<String, Long> projects() {
        Map<String, Long> projects = new HashMap<>();
        for (AreaOwnerAo row : ao.find(AreaOwnerAo.class)) {
            if (row.getProjectId() != 0) {
                projects.put(row.getArea(), row.getProjectId());
            }
        }
        return projects;
    }

    /** Stores in which project a component was seen. */
    public void putProject(Area component, long projectId) {
        for (AreaOwnerAo row :
                ao.find(AreaOwnerAo.class, Query.select().where(AreaOwnerAo.AREA + " = ?", area(component)))) {
            row.setProjectId(projectId);
            row.save();
        }
    }

    /** The area as it is stored. */
    public static String area(Area area) {
        return area.kind().code() + ":" + area.id();
    }

    public static String key(Area area, Role role) {
        return area(area) + ":" + role.id();
    }

    /**
     * Replaces the owner; empty removes it.
     *
     * @param alongside runs in the same transaction if the owner changes
     * @return whether the owner changed
     */
    public boolean put(Area area, Role role, Optional<UserKey> user, UserKey by, Instant at, Runnable alongside) {
        String key = key(area, role);
        return Transactions.run(ao, () -> {
            Optional<AreaOwnerAo> known = row(key);
            if (known.map(row -> new UserKey(row.getUserKey())).equals(user)) {
                return false;
            }
            if (user.isEmpty()) {
                ao.deleteWithSQL(AreaOwnerAo.class, AreaOwnerAo.AREA_ROLE + " = ?", key);
            } else if (known.isEmpty()) {
                create(area, role, user.get(), by, at);
            } else {
                known.get().setUserKey(user.get().value());
                known.get().setChangedBy(by.value());
                known.get().setChangedAt(at.toEpochMilli());
                known.get().save();
            }
            alongside.run();
            return true;
        });
    }

    private void create(Area area, Role role, UserKey user, UserKey by, Instant at) {
        ao.create(
                AreaOwnerAo.class,
                Map.of(
                        AreaOwnerAo.AREA, area(area),
                        AreaOwnerAo.ROLE_ID, role.id(),
                        AreaOwnerAo.USER_KEY, user.value(),
                        AreaOwnerAo.AREA_ROLE, key(area, role),
                        AreaOwnerAo.CHANGED_BY, by.value(),
                        AreaOwnerAo.CHANGED_AT, at.toEpochMilli()));
    }

    /** Removes the owners of a deleted area. */
    public void remove(Area area) {
        ao.deleteWithSQL(AreaOwnerAo.class, AreaOwnerAo.AREA + " = ?", area(area));
    }

    private Optional<AreaOwnerAo> row(String key) {
        return Rows.first(ao.find(AreaOwnerAo.class, Query.select().where(AreaOwnerAo.AREA_ROLE + " = ?", key)));
    }
}
