package io.clearowner.sandbox.model.people;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.db.Db;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Users, groups and memberships: in the database, read from memory. A service of the host. */
public final class Accounts {
    /** The groups of a new user. */
    public static final List<String> EVERYDAY_GROUPS = List.of(Groups.USERS, Groups.INSIDERS);

    private final Db db;
    private final Consumer<Object> publisher;
    private volatile Memory memory;

    /** A snapshot, replaced as a whole. */
    private record Memory(
            Map<String, HostUser> byKey,
            Map<String, HostUser> byName,
            Map<String, Set<String>> groups,
            Map<String, Set<String>> groupsOfUser) {}

    /** A person to add; without a password nobody can log in as them. */
    public record NewAccount(
            String key,
            String name,
            String displayName,
            String email,
            boolean active,
            String password,
            List<String> groups) {}

    /** @param publisher accepts the events of the directory: edited, renamed, deleted */
    public Accounts(Db db, Consumer<Object> publisher) {
        this.db = db;
        this.publisher = publisher;
        read();
    }

    public Optional<ApplicationUser> byKey(String key) {
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(memory.byKey().get(key));
    }

    public Optional<ApplicationUser> byName(String name) {
        return name == null
                ? Optional.empty()
                : Optional.ofNullable(memory.byName().get(lower(name)));
    }

    /** In the order of their names. */
    public Collection<ApplicationUser> all() {
        return List.copyOf(memory.byName().values());
    }

    public Set<String> groups() {
        return memory.groups().keySet();
    }

    public Set<String> groupsOf(ApplicationUser user) {
        return user == null ? Set.of() : memory.groupsOfUser().getOrDefault(user.getKey(), Set.of());
    }

    public Set<String> membersOf(String group) {
        return memory.groups().getOrDefault(group, Set.of());
    }

    /** The active account with this name and password. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return byName(name)
                .filter(ApplicationUser::isActive)
                .filter(user -> password != null
                        && db.one(
                                        "select password_hash from app_user where user_key = ?",
                                        row -> row.getString(1),
                                        user.getKey())
                                .filter(hash -> Passwords.matches(password, hash))
                                .isPresent());
    }

    public void addAll(Collection<NewAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        long id = db.nextIds("app_user", accounts.size());
        List<Object[]> users = new ArrayList<>();
        List<Object[]> memberships = new ArrayList<>();
        for (NewAccount account : accounts) {
            users.add(new Object[] {
                id++,
                account.key(),
                lower(account.name()),
                account.displayName(),
                account.email(),
                account.active(),
                account.password() == null ? null : Passwords.hash(account.password())
            });
            account.groups().forEach(group -> memberships.add(new Object[] {group, account.key()}));
        }
        db.transactionally(() -> {
            db.updateAll(
                    "insert into app_user (id, user_key, user_name, display_name, email_address, active,"
                            + " password_hash) values (?, ?, ?, ?, ?, ?, ?)",
                    users);
            db.updateAll("insert into app_membership (group_name, user_key) values (?, ?)", memberships);
        });
        reload();
    }

    /**
     * Creates an account with a key in the format of Jira 8.4 and later: {@code JIRAUSER10100}; after a deleted one of
     * the same name with its key.
     */
    public HostUser create(String name, String displayName, String email, String password, List<String> inGroups) {
        String key = deletedKey(name).orElseGet(() -> "JIRAUSER" + db.nextId("app_user"));
        db.update("delete from deleted_user where user_name = ?", lower(name));
        addAll(List.of(new NewAccount(key, name, displayName, email, true, password, inGroups)));
        return memory.byKey().get(key);
    }

    public void addMember(String group, String userKey) {
        if (!membersOf(group).contains(userKey)) {
            db.update("insert into app_membership (group_name, user_key) values (?, ?)", group, userKey);
            reload();
            publisher.accept(new DirectoryEvents.Joined(memory.byKey().get(userKey), group));
        }
    }

    public void removeMember(String group, String userKey) {
        if (membersOf(group).contains(userKey)) {
            db.update("delete from app_membership where group_name = ? and user_key = ?", group, userKey);
            reload();
            publisher.accept(new DirectoryEvents.Left(memory.byKey().get(userKey), group));
        }
    }

    public void addGroup(String group) {
        db.update("insert into app_group (group_name) values (?)", group);
        reload();
    }

    /** Stores the new name, display name, address and state of the user with this key, and publishes events. */
    public void update(HostUser user) {
        HostUser original = memory.byKey().get(user.key());
        if (original == null) {
            throw new IllegalArgumentException("There is no user with the key " + user.key());
        }
        db.update(
                "update app_user set user_name = ?, display_name = ?, email_address = ?, active = ?"
                        + " where user_key = ?",
                lower(user.name()),
                user.displayName(),
                user.emailAddress(),
                user.active(),
                user.key());
        reload();
        HostUser updated = memory.byKey().get(user.key());
        if (!original.name().equals(updated.name())) {
            publisher.accept(new DirectoryEvents.RenamedInDirectory(updated, original));
            publisher.accept(new DirectoryEvents.Renamed(updated, original));
        }
        publisher.accept(new DirectoryEvents.Edited(updated, original));
    }

    /**
     * Deletes the account, as an administrator does. Both events are published: the singular one, which is deprecated,
     * and the plural one that replaces it
     * (https://docs.atlassian.com/atlassian-crowd/7.1.0/com/atlassian/crowd/event/user/UserDeletedEvent.html).
     */
    public void remove(String key) {
        HostUser original = existing(key);
        delete(List.of(original));
        publisher.accept(new DirectoryEvents.Deleted(original));
        publisher.accept(new DirectoryEvents.SeveralDeleted(List.of(original)));
    }

    /** Deletes accounts that an external directory has no more, with the plural event only. */
    public void drop(Collection<String> keys) {
        List<HostUser> originals = keys.stream().map(this::existing).toList();
        if (!originals.isEmpty()) {
            delete(originals);
            publisher.accept(new DirectoryEvents.SeveralDeleted(originals));
        }
    }

    private HostUser existing(String key) {
        HostUser user = memory.byKey().get(key);
        if (user == null) {
            throw new IllegalArgumentException("There is no user with the key " + key);
        }
        return user;
    }

    /** As Jira does in its table {@code app_user}, keeps the key for an account of the same name. */
    private void delete(List<HostUser> users) {
        db.transactionally(() -> users.forEach(user -> {
            db.update("delete from app_membership where user_key = ?", user.key());
            db.update("delete from app_user where user_key = ?", user.key());
            db.update("delete from deleted_user where user_name = ?", user.name());
            db.update("insert into deleted_user (user_name, user_key) values (?, ?)", user.name(), user.key());
        }));
        reload();
    }

    /** Brings back a deleted account that an external directory has again, with the key that it had. */
    public Optional<HostUser> find(String name) {
        if (deletedKey(name).isEmpty()) {
            return Optional.empty();
        }
        HostUser found = create(name, name, name + "@example.com", name, EVERYDAY_GROUPS);
        publisher.accept(new DirectoryEvents.Found(found));
        return Optional.of(found);
    }

    private Optional<String> deletedKey(String name) {
        return db.one("select user_key from deleted_user where user_name = ?", row -> row.getString(1), lower(name));
    }

    private void reload() {
        read();
        db.notifyNodes("accounts");
    }

    public void read() {
        Map<String, HostUser> byKey = new HashMap<>();
        Map<String, HostUser> byName = new TreeMap<>();
        db.list(
                        "select id, user_key, user_name, display_name, email_address, active from app_user",
                        row -> new HostUser(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getBoolean(6)))
                .forEach(user -> {
                    byKey.put(user.key(), user);
                    byName.put(user.name(), user);
                });
        Map<String, Set<String>> groups = new TreeMap<>();
        Map<String, Set<String>> groupsOfUser = new HashMap<>();
        db.list("select group_name from app_group", row -> row.getString(1))
                .forEach(group -> groups.put(group, new TreeSet<>()));
        db.list("select group_name, user_key from app_membership", row ->
                        new String[] {row.getString(1), row.getString(2)})
                .forEach(pair -> {
                    groups.computeIfAbsent(pair[0], any -> new TreeSet<>()).add(pair[1]);
                    groupsOfUser
                            .computeIfAbsent(pair[1], any -> new TreeSet<>())
                            .add(pair[0]);
                });
        memory = new Memory(byKey, byName, groups, groupsOfUser);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ENGLISH);
    }
}
