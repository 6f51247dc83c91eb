package io.clearowner.sandbox.model.people;

import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Function;

/** Users as text: the name for people and requests, the key for the database, as in Jira's user picker field. */
public abstract class HostUserConverter implements UserConverter {
    private final Accounts accounts;
    private final Function<String, ApplicationUser> users;

    /** @param users finds a user by key, also a deleted one */
    public HostUserConverter(Accounts accounts, Function<String, ApplicationUser> users) {
        this.accounts = accounts;
        this.users = users;
    }

    @Override
    public String getString(ApplicationUser user) {
        return user == null ? "" : user.getUsername();
    }

    @Override
    public String getHttpParameterValue(ApplicationUser user) {
        return user == null ? null : user.getUsername();
    }

    @Override
    public String getDbString(ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }

    @Override
    public ApplicationUser getUser(String name) throws FieldValidationException {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return accounts.byName(name)
                .orElseThrow(() -> new FieldValidationException("User '" + name + "' was not found in the system."));
    }

    @Override
    public ApplicationUser getUserFromHttpParameterWithValidation(String name) throws FieldValidationException {
        return getUser(name);
    }

    @Override
    public ApplicationUser getUserFromDbString(String key) {
        return key == null || key.isEmpty() ? null : users.apply(key);
    }
}
