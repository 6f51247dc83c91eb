package io.clearowner.jira.rest.json;

import io.clearowner.jira.insight.search.OwnerLoad;
import io.clearowner.jira.insight.search.OwnerLoad.Held;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.rest.json.OwnerLoadInfo.HeldInfo;
import io.clearowner.jira.rest.json.OwnerLoadInfo.OwnedAreaInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Formats what people own. */
public final class OwnersJson {

    private final UserJson users;

    public OwnersJson(UserJson users) {
        this.users = users;
    }

    public OwnerLoadInfo load(OwnerLoad load) {
        return new OwnerLoadInfo(users.user(load.user()), held(load, Role.PRODUCT), held(load, Role.DELIVERY));
    }

    private static HeldInfo held(OwnerLoad load, Role role) {
        Held held = load.held().get(role);
        Map<String, Long> sources = new LinkedHashMap<>();
        held.sources().forEach((provenance, issues) -> sources.put(provenance.code(), issues));
        return new HeldInfo(
                held.issues(),
                held.inherited(),
                sources,
                load.areas().get(role).stream()
                        .map(owned -> new OwnedAreaInfo(owned.area().kind().code(), owned.project(), owned.name()))
                        .toList(),
                held.assessed(),
                held.unclear(),
                held.reasons(),
                held.search().orElse(null),
                held.unclearSearch().orElse(null));
    }
}
