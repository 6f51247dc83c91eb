package io.clearowner.sandbox.model.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.db.Db;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Projects: in the database, read from memory. */
public final class Projects {
    private final Db db;
    private final Function<String, ApplicationUser> users;
    private final ProjectParts parts;
    private final Constants constants;
    private volatile Memory memory;

    private record Memory(Map<Long, Project> byId, Map<String, Project> byKey, Map<String, Project> byName) {}

    /** A project to add. */
    public record NewProject(String key, String name, String leadKey) {}

    /** @param users finds a user by key, also a deleted one; null for no key */
    public Projects(Db db, Function<String, ApplicationUser> users, ProjectParts parts, Constants constants) {
        this.db = db;
        this.users = users;
        this.parts = parts;
        this.constants = constants;
        read();
    }

    public Project byId(Long id) {
        return id == null ? null : memory.byId().get(id);
    }

    /** Finds a project by key in any case; Jira's keys are upper case. */
    public Project byKeyIgnoringCase(String key) {
        return key == null ? null : memory.byKey().get(key);
    }

    public Project byName(String name) {
        return name == null ? null : memory.byName().get(name);
    }

    /** In the order of their names. */
    public Collection<Project> all() {
        return memory.byName().values();
    }

    /** The new projects' ids, in the order given. */
    public List<Long> addAll(Collection<NewProject> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        long id = db.nextIds("project", projects.size());
        List<Long> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (NewProject project : projects) {
            ids.add(id);
            rows.add(new Object[] {id++, project.key(), project.name(), project.leadKey()});
        }
        db.updateAll("insert into project (id, pkey, pname, lead, pcounter) values (?, ?, ?, ?, 0)", rows);
        reload();
        return ids;
    }

    public void setLead(long projectId, String leadKey) {
        db.update("update project set lead = ? where id = ?", leadKey, projectId);
        reload();
    }

    /** @param at null to restore the project */
    public void setArchived(long projectId, Timestamp at, String byKey) {
        db.update("update project set archived_at = ?, archived_by = ? where id = ?", at, byKey, projectId);
        reload();
    }

    /** The project's own row; its issues, parts and grants are others' to remove. */
    public void remove(long projectId) {
        db.update("delete from project where id = ?", projectId);
        reload();
    }

    /** The first of {@code count} new issue numbers of the project. */
    public long nextIssueNumbers(long projectId, int count) {
        db.update("update project set pcounter = pcounter + ? where id = ?", count, projectId);
        return db.count("select pcounter from project where id = ?", projectId) - count + 1;
    }

    private void reload() {
        read();
        db.notifyNodes("projects");
    }

    public void read() {
        Map<Long, Project> byId = new TreeMap<>();
        Map<String, Project> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Project> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        db.list("select * from project", row -> (Project) Partial.create(
                        HostProject.class,
                        users,
                        parts,
                        constants,
                        new HostProject.Stored(
                                row.getLong("id"),
                                row.getString("pkey"),
                                row.getString("pname"),
                                row.getString("lead"),
                                row.getString("description"),
                                row.getTimestamp("archived_at"),
                                row.getString("archived_by"))))
                .forEach(project -> {
                    byId.put(project.getId(), project);
                    byKey.put(project.getKey(), project);
                    byName.put(project.getName(), project);
                });
        memory = new Memory(byId, byKey, byName);
    }
}
