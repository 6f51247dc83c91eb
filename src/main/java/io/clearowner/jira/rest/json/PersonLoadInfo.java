package io.clearowner.jira.rest.json;

import io.clearowner.jira.rest.json.OwnerLoadInfo.HeldInfo;

/**
 * What one person owns in a scope, by itself.
 *
 * @param partial whether hidden or deleted parts of the scope were left out
 */
@Info
public record PersonLoadInfo(boolean partial, UserInfo user, HeldInfo product, HeldInfo delivery) {

    /** The load with what is said of its scope. */
    public static PersonLoadInfo of(boolean partial, OwnerLoadInfo load) {
        return new PersonLoadInfo(partial, load.user(), load.product(), load.delivery());
    }
}
