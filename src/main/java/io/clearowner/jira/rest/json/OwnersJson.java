package io.clearowner.jira.rest.json;

import io.clearowner.jira.insight.search.OwnerLoad;
import io.clearowner.jira.insight.search.OwnerLoad.Held;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.rest.json.OwnerLoadInfo.HeldInfo;

/** Formats what people own. */
public final class OwnersJson {

    private final UserJson users;

    public OwnersJson(UserJson users) {
        this.users = users;
    }

    public OwnerLoadInfo load(OwnerLoad load) {
        return new OwnerLoadInfo(
                users.user(load.user()),
                held(load.held().get(Role.PRODUCT)),
                held(load.held().get(Role.DELIVERY)));
    }

    private static HeldInfo held(Held held) {
        return new HeldInfo(
                held.issues(),
                held.assessed(),
                held.unclear(),
                held.reasons(),
                held.search().orElse(null),
                held.unclearSearch().orElse(null));
    }
}
