package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.people.HostUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Anonymizes a user: deactivates the account, gives it a name like {@code jirauser10100} and a display name like
 * {@code user-1a2b3} (https://confluence.atlassian.com/display/ADMINJIRASERVER0916/Anonymizing+users), and replaces a
 * key that is not of the form {@code JIRAUSER10100}, in what Jira itself stores. The index keeps the old key until it
 * is rebuilt. A plugin hears of the account's changes, but not of the new key: the extension points for that are not
 * imitated. Owners of filters and dashboards are not replaced. A service of the host.
 */
public final class Anonymization {
    private static final String FORMAT = "JIRAUSER\\d+";
    private static final List<String[]> PLACES = List.of(
            new String[] {"app_user", "user_key"},
            new String[] {"app_membership", "user_key"},
            new String[] {"user_language", "user_key"},
            new String[] {"user_time_zone", "user_key"},
            new String[] {"user_mail_type", "user_key"},
            new String[] {"deleted_user", "user_key"},
            new String[] {"userassociation", "user_key"},
            new String[] {"project", "lead"},
            new String[] {"project", "archived_by"},
            new String[] {"component", "lead"},
            new String[] {"jiraissue", "reporter"},
            new String[] {"jiraissue", "creator"},
            new String[] {"jiraissue", "assignee"},
            new String[] {"jiraissue", "archived_by"},
            new String[] {"changegroup", "author"},
            new String[] {"jiraaction", "author"});

    private final Stores stores;

    public Anonymization(Stores stores) {
        this.stores = stores;
    }

    /**
     * @return the key of the user from now on
     * @throws IllegalArgumentException if there is no such user, not even a deleted one
     */
    public String anonymize(String key) {
        Db db = stores.db();
        Optional<HostUser> user = stores.accounts().byKey(key).map(HostUser.class::cast);
        String oldName = user.map(HostUser::name)
                .or(() -> db.one("select user_name from deleted_user where user_key = ?", row -> row.getString(1), key))
                .orElseThrow(() -> new IllegalArgumentException("There is no user with the key " + key));
        user.filter(HostUser::active).ifPresent(active -> stores.accounts().update(changed(active, active.name())));
        String newKey = key.matches(FORMAT) ? key : "JIRAUSER" + db.nextId("app_user");
        String newName = newKey.toLowerCase(Locale.ENGLISH);
        db.transactionally(() -> {
            replaceKey(key, newKey);
            db.update("update deleted_user set user_name = ? where user_name = ?", newName, oldName);
            renameInHistory(newKey);
        });
        reload();
        stores.accounts().byKey(newKey).map(HostUser.class::cast).ifPresent(changed -> stores.accounts()
                .update(changed(changed, newName)));
        return newKey;
    }

    private static HostUser changed(HostUser user, String name) {
        boolean hides = !name.equals(user.name());
        return new HostUser(
                user.id(),
                user.key(),
                name,
                hides ? alias(user.key()) : user.displayName(),
                hides ? name + "@jira.invalid" : user.emailAddress(),
                false);
    }

    private static String alias(String key) {
        return "user-%05x".formatted(key.hashCode() & 0xfffff);
    }

    private void replaceKey(String key, String newKey) {
        if (key.equals(newKey)) {
            return;
        }
        Db db = stores.db();
        for (String[] place : PLACES) {
            db.update("update " + place[0] + " set " + place[1] + " = ? where " + place[1] + " = ?", newKey, key);
        }
        db.update("update issue_security_grant set grantee = ? where grant_type = 'user' and grantee = ?", newKey, key);
        for (String column : List.of("oldvalue", "newvalue")) {
            db.update(
                    "update changeitem set " + column + " = ? where " + column
                            + " = ? and (fieldtype = 'custom' or field in ('assignee', 'reporter'))",
                    newKey,
                    key);
        }
        for (CustomField field : stores.service(CustomFieldManager.class).getCustomFieldObjects()) {
            if (field.getCustomFieldType() instanceof UserField) {
                db.update(
                        "update customfieldvalue set stringvalue = ? where customfield = ? and stringvalue = ?",
                        newKey,
                        field.getIdAsLong(),
                        key);
            }
        }
    }

    private void renameInHistory(String key) {
        for (String side : List.of("old", "new")) {
            stores.db()
                    .update(
                            "update changeitem set " + side + "string = ? where " + side + "value = ?",
                            alias(key),
                            key);
        }
    }

    private void reload() {
        stores.accounts().read();
        stores.grants().read();
        stores.projects().read();
        stores.parts().read();
        List.of("accounts", "grants", "projects", "parts").forEach(stores.db()::notifyNodes);
    }
}
