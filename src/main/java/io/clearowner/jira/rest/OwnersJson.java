package io.clearowner.jira.rest;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.rest.OwnerLoadInfo.HeldInfo;
import io.clearowner.jira.search.OwnerLoad;
import io.clearowner.jira.search.OwnerLoad.Held;

/** Formats what people hold. */
public final class OwnersJson {

    private final UserJson users;

    public OwnersJson(UserJson users) {
        this.users = users;
    }

    OwnerLoadInfo load(OwnerLoad load) {
        return new OwnerLoadInfo(
                users.user(load.user()),
                held(load.held().get(Role.PRODUCT)),
                held(load.held().get(Role.DELIVERY)));
    }

    private static HeldInfo held(Held held) {
        return new HeldInfo(
                held.issues(),
                held.unclear(),
                held.reasons(),
                held.search().orElse(null),
                held.unclearSearch().orElse(null));
    }
}
