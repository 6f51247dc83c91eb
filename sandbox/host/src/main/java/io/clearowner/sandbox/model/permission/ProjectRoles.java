package io.clearowner.sandbox.model.permission;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.people.Accounts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Project roles and who has them, in the database, read from memory
 * (https://confluence.atlassian.com/adminjiraserver/managing-project-roles-938847166.html). Permission schemes of the
 * sandbox do not know them. A service of the host.
 */
public final class ProjectRoles {
    private static final List<String> AT_FIRST = List.of("Users", "Developers", "Administrators");
    private static final long FIRST_ID = 10_000;

    private final Db db;
    private final Accounts accounts;
    private volatile Memory memory;

    /** A role of the site. */
    public record Role(Long id, String name, String description) implements ProjectRole {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }
    }

    private record Place(long project, long role) {}

    private record Actors(Set<String> users, Set<String> groups) {}

    private record Memory(List<Role> roles, Map<Place, Actors> actors) {}

    public ProjectRoles(Db db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
        if (db.count("select count(*) from projectrole") == 0) {
            for (int i = 0; i < AT_FIRST.size(); i++) {
                db.update(
                        "insert into projectrole (id, name, description) values (?, ?, ?)",
                        FIRST_ID + i,
                        AT_FIRST.get(i),
                        "");
            }
        }
        read();
    }

    public List<Role> all() {
        return memory.roles();
    }

    public Optional<Role> byId(Long id) {
        return memory.roles().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public boolean has(ApplicationUser user, Long roleId, Long projectId) {
        Actors actors = memory.actors().get(new Place(projectId, roleId));
        return user != null
                && actors != null
                && (actors.users().contains(user.getKey())
                        || accounts.groupsOf(user).stream().anyMatch(actors.groups()::contains));
    }

    public void addUser(Long projectId, Long roleId, String userKey) {
        add(projectId, roleId, "user", userKey);
    }

    public void addGroup(Long projectId, Long roleId, String group) {
        add(projectId, roleId, "group", group);
    }

    private void add(Long projectId, Long roleId, String type, String actor) {
        db.transactionally(() -> {
            db.update(
                    "delete from projectroleactor where project = ? and role = ? and actor_type = ? and actor = ?",
                    projectId,
                    roleId,
                    type,
                    actor);
            db.update(
                    "insert into projectroleactor (project, role, actor_type, actor) values (?, ?, ?, ?)",
                    projectId,
                    roleId,
                    type,
                    actor);
        });
        reload();
    }

    public void deleteRole(Long roleId) {
        db.transactionally(() -> {
            db.update("delete from projectroleactor where role = ?", roleId);
            db.update("delete from projectrole where id = ?", roleId);
        });
        reload();
    }

    private void reload() {
        read();
        db.notifyNodes("roles");
    }

    public void read() {
        List<Role> roles = db.list(
                "select id, name, description from projectrole order by name",
                row -> new Role(row.getLong(1), row.getString(2), row.getString(3)));
        Map<Place, Actors> actors = new HashMap<>();
        db.list("select project, role, actor_type, actor from projectroleactor", row -> {
            Actors of = actors.computeIfAbsent(
                    new Place(row.getLong(1), row.getLong(2)), any -> new Actors(new HashSet<>(), new HashSet<>()));
            return (row.getString(3).equals("user") ? of.users() : of.groups()).add(row.getString(4));
        });
        memory = new Memory(roles, actors);
    }
}
