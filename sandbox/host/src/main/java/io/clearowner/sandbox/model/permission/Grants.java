package io.clearowner.sandbox.model.permission;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.people.Accounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The permissions of groups: global permissions, project permissions and issue security levels, read from memory. */
public final class Grants {
    private final Db db;
    private final Accounts accounts;
    private volatile Memory memory;

    private record Memory(
            Map<String, Set<String>> global, Map<Long, Map<String, Set<String>>> byProject, Map<Long, Level> levels) {}

    /** An issue security level with the users and groups that may see its issues. */
    public record Level(long id, long projectId, String name, Set<String> groups, Set<String> userKeys) {}

    public Grants(Db db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
        read();
    }

    /** An inactive account can do nothing; an anonymous visitor has no group. */
    public boolean global(String permission, ApplicationUser user) {
        return mayAct(user) && anyGroup(memory.global().get(permission), user);
    }

    public boolean inProject(String permission, long projectId, ApplicationUser user) {
        return mayAct(user)
                && anyGroup(memory.byProject().getOrDefault(projectId, Map.of()).get(permission), user);
    }

    /** The projects in which the user has a permission. */
    public Set<Long> projects(String permission, ApplicationUser user) {
        Set<Long> projects = new TreeSet<>();
        if (mayAct(user)) {
            memory.byProject().forEach((project, grants) -> {
                if (anyGroup(grants.get(permission), user)) {
                    projects.add(project);
                }
            });
        }
        return projects;
    }

    public boolean seesLevel(Long levelId, ApplicationUser user) {
        if (levelId == null) {
            return true;
        }
        Level level = memory.levels().get(levelId);
        return level != null
                && mayAct(user)
                && (level.userKeys().contains(user.getKey()) || anyGroup(level.groups(), user));
    }

    public Set<Long> levels(ApplicationUser user) {
        Set<Long> seen = new TreeSet<>(memory.levels().keySet());
        seen.removeIf(level -> !seesLevel(level, user));
        return seen;
    }

    public List<Level> levelsOf(long projectId) {
        return memory.levels().values().stream()
                .filter(level -> level.projectId() == projectId)
                .toList();
    }

    public Level level(long id) {
        return memory.levels().get(id);
    }

    public void grantGlobal(String permission, String group) {
        db.update("insert into global_permission (permission, group_name) values (?, ?)", permission, group);
        reload();
    }

    /** Grants permissions in projects; one row is project id, permission, group. */
    public void grantInProjects(List<Object[]> rows) {
        db.updateAll("insert into project_permission (project, permission, group_name) values (?, ?, ?)", rows);
        reload();
    }

    public void revokeInProject(long projectId, String permission, String group) {
        db.update(
                "delete from project_permission where project = ? and permission = ? and group_name = ?",
                projectId,
                permission,
                group);
        reload();
    }

    /** Removes the permissions and the security levels of a project. */
    public void removeProject(long projectId) {
        db.update("delete from project_permission where project = ?", projectId);
        db.update(
                "delete from issue_security_grant where level_id in (select id from issue_security_level where"
                        + " project = ?)",
                projectId);
        db.update("delete from issue_security_level where project = ?", projectId);
        reload();
    }

    public Level addLevel(long projectId, String name, Set<String> groups, Set<String> userKeys) {
        long id = db.nextId("issue_security_level");
        List<Object[]> grants = new ArrayList<>();
        groups.forEach(group -> grants.add(new Object[] {id, "group", group}));
        userKeys.forEach(user -> grants.add(new Object[] {id, "user", user}));
        db.transactionally(() -> {
            db.update("insert into issue_security_level (id, project, name) values (?, ?, ?)", id, projectId, name);
            db.updateAll("insert into issue_security_grant (level_id, grant_type, grantee) values (?, ?, ?)", grants);
        });
        reload();
        return level(id);
    }

    private static boolean mayAct(ApplicationUser user) {
        return user != null && user.isActive();
    }

    private boolean anyGroup(Set<String> groups, ApplicationUser user) {
        return groups != null && !Collections.disjoint(accounts.groupsOf(user), groups);
    }

    private void reload() {
        read();
        db.notifyNodes("grants");
    }

    public void read() {
        Map<String, Set<String>> global = new HashMap<>();
        db.list("select permission, group_name from global_permission", row ->
                        new String[] {row.getString(1), row.getString(2)})
                .forEach(row ->
                        global.computeIfAbsent(row[0], any -> new HashSet<>()).add(row[1]));
        Map<Long, Map<String, Set<String>>> byProject = new HashMap<>();
        db.list("select project, permission, group_name from project_permission", row ->
                        new Object[] {row.getLong(1), row.getString(2), row.getString(3)})
                .forEach(row -> byProject
                        .computeIfAbsent((Long) row[0], any -> new HashMap<>())
                        .computeIfAbsent((String) row[1], any -> new HashSet<>())
                        .add((String) row[2]));
        Map<Long, Level> levels = new HashMap<>();
        db.list(
                        "select id, project, name from issue_security_level",
                        row -> new Level(
                                row.getLong(1), row.getLong(2), row.getString(3), new HashSet<>(), new HashSet<>()))
                .forEach(level -> levels.put(level.id(), level));
        db.list("select level_id, grant_type, grantee from issue_security_grant", row ->
                        new Object[] {row.getLong(1), row.getString(2), row.getString(3)})
                .forEach(row -> {
                    Level level = levels.get((Long) row[0]);
                    (row[1].equals("group") ? level.groups() : level.userKeys()).add((String) row[2]);
                });
        memory = new Memory(global, byProject, levels);
    }
}
