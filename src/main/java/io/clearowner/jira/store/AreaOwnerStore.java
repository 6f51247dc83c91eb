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

    public static String key(Area area, Role role) {
        return area.kind().code() + ":" + area.id() + ":" + role.id();
    }

    /** Replaces the owner; empty removes it. */
    public void put(Area area, Role role, Optional<UserKey> user, UserKey by, Instant at) {
        String key = key(area, role);
        if (user.isEmpty()) {
            ao.deleteWithSQL(AreaOwnerAo.class, AreaOwnerAo.AREA_ROLE + " = ?", key);
            return;
        }
        Rows.updateOrCreate(
                () -> row(key).map(row -> {
                    row.setUserKey(user.get().value());
                    row.setChangedBy(by.value());
                    row.setChangedAt(at.toEpochMilli());
                    row.save();
                    return row;
                }),
                () -> ao.create(
                        AreaOwnerAo.class,
                        Map.of(
                                AreaOwnerAo.AREA, area.kind().code() + ":" + area.id(),
                                AreaOwnerAo.ROLE_ID, role.id(),
                                AreaOwnerAo.USER_KEY, user.get().value(),
                                AreaOwnerAo.AREA_ROLE, key,
                                AreaOwnerAo.CHANGED_BY, by.value(),
                                AreaOwnerAo.CHANGED_AT, at.toEpochMilli())));
    }

    /** Removes the owners of an area that is gone. */
    public void remove(Area area) {
        ao.deleteWithSQL(
                AreaOwnerAo.class, AreaOwnerAo.AREA + " = ?", area.kind().code() + ":" + area.id());
    }

    private Optional<AreaOwnerAo> row(String key) {
        return Rows.first(ao.find(AreaOwnerAo.class, Query.select().where(AreaOwnerAo.AREA_ROLE + " = ?", key)));
    }
}
