package io.clearowner.sandbox.model.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.db.Db;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Components and versions of projects: in the database, read from memory. */
public final class ProjectParts {
    /** Kinds of links from issues to parts, in the table {@code nodeassociation}. */
    public static final String COMPONENT = "component";

    public static final String FIX_VERSION = "fix";
    public static final String AFFECTED_VERSION = "affects";

    private static final long PROJECT_DEFAULT_ASSIGNEE = 0;

    private final Db db;
    private final Function<String, ApplicationUser> users;
    private volatile Memory memory;

    private record Memory(Map<Long, ProjectComponent> components, Map<Long, Version> versions) {}

    /** @param users finds a user by key, also a deleted one; null for no key */
    public ProjectParts(Db db, Function<String, ApplicationUser> users) {
        this.db = db;
        this.users = users;
        read();
    }

    public ProjectComponent component(Long id) {
        return memory.components().get(id);
    }

    public Version version(Long id) {
        return memory.versions().get(id);
    }

    public Collection<ProjectComponent> components(Long projectId) {
        return memory.components().values().stream()
                .filter(part -> projectId.equals(part.getProjectId()))
                .toList();
    }

    public Collection<Version> versions(Long projectId) {
        return memory.versions().values().stream()
                .filter(part -> projectId.equals(part.getProjectId()))
                .toList();
    }

    public List<ProjectComponent> componentsWithIds(Collection<Long> ids) {
        return ids.stream()
                .map(memory.components()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Version> versionsWithIds(Collection<Long> ids) {
        return ids.stream().map(memory.versions()::get).filter(Objects::nonNull).toList();
    }

    public ProjectComponent addComponent(long projectId, String name, String description, String leadKey) {
        long id = db.nextId("component");
        db.update(
                "insert into component (id, project, cname, description, lead) values (?, ?, ?, ?, ?)",
                id,
                projectId,
                name,
                description,
                leadKey);
        reload();
        return component(id);
    }

    public ProjectComponent updateComponent(long id, String name, String description, String leadKey) {
        db.update(
                "update component set cname = ?, description = ?, lead = ? where id = ?",
                name,
                description,
                leadKey,
                id);
        reload();
        return component(id);
    }

    /** Replaces the component with {@code swap} in its issues, or removes it from them if that is null. */
    public void removeComponent(long id, Long swap) {
        db.transactionally(() -> {
            swap(COMPONENT, id, swap);
            db.update("delete from component where id = ?", id);
        });
        reload();
    }

    /** Replaces the version in both fields of its issues, or removes it from those for which that is null. */
    public void removeVersion(long id, Long fixSwap, Long affectedSwap) {
        db.transactionally(() -> {
            swap(FIX_VERSION, id, fixSwap);
            swap(AFFECTED_VERSION, id, affectedSwap);
            db.update("delete from projectversion where id = ?", id);
        });
        reload();
    }

    private void swap(String kind, long id, Long swap) {
        if (swap != null) {
            db.update(
                    "insert into nodeassociation (issue, node_type, node_id) select issue, node_type, ? from "
                            + "nodeassociation one where node_type = ? and node_id = ? and not exists (select 1 "
                            + "from nodeassociation other where other.issue = one.issue and other.node_type = "
                            + "one.node_type and other.node_id = ?)",
                    swap,
                    kind,
                    id,
                    swap);
        }
        db.update("delete from nodeassociation where node_type = ? and node_id = ?", kind, id);
    }

    public Version renameVersion(long id, String name) {
        db.update("update projectversion set vname = ? where id = ?", name, id);
        reload();
        return version(id);
    }

    /** Removes the components and versions of a project whose issues are gone. */
    public void removeAllOf(long projectId) {
        db.update("delete from component where project = ?", projectId);
        db.update("delete from projectversion where project = ?", projectId);
        reload();
    }

    public Version addVersion(long projectId, String name) {
        long id = db.nextId("projectversion");
        db.update(
                "insert into projectversion (id, project, vname, released, archived) values (?, ?, ?, ?, ?)",
                id,
                projectId,
                name,
                false,
                false);
        reload();
        return version(id);
    }

    private void reload() {
        read();
        db.notifyNodes("parts");
    }

    public void read() {
        Map<Long, ProjectComponent> components = new HashMap<>();
        db.list("select id, project, cname, description, lead from component", row -> (ProjectComponent) Partial.create(
                        StoredComponent.class,
                        users,
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .forEach(part -> components.put(part.getId(), part));
        Map<Long, Version> versions = new HashMap<>();
        db.list(
                        "select id, project, vname, description, released, archived from projectversion",
                        row -> (Version) Partial.create(
                                StoredVersion.class,
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5),
                                row.getBoolean(6)))
                .forEach(part -> versions.put(part.getId(), part));
        memory = new Memory(components, versions);
    }

    /** A component. */
    public abstract static class StoredComponent implements ProjectComponent {
        private final Function<String, ApplicationUser> users;
        private final Long id;
        private final Long projectId;
        private final String name;
        private final String description;
        private final String leadKey;

        public StoredComponent(
                Function<String, ApplicationUser> users,
                Long id,
                Long projectId,
                String name,
                String description,
                String leadKey) {
            this.users = users;
            this.id = id;
            this.projectId = projectId;
            this.name = name;
            this.description = description;
            this.leadKey = leadKey;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getProjectId() {
            return projectId;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public String getLead() {
            return leadKey;
        }

        @Override
        public ApplicationUser getComponentLead() {
            return users.apply(leadKey);
        }

        @Override
        public long getAssigneeType() {
            return PROJECT_DEFAULT_ASSIGNEE;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProjectComponent that && id.equals(that.getId());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** A version. */
    public abstract static class StoredVersion implements Version {
        private final Long id;
        private final Long projectId;
        private final String name;
        private final String description;
        private final boolean released;
        private final boolean archived;

        public StoredVersion(
                Long id, Long projectId, String name, String description, boolean released, boolean archived) {
            this.id = id;
            this.projectId = projectId;
            this.name = name;
            this.description = description;
            this.released = released;
            this.archived = archived;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getProjectId() {
            return projectId;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public boolean isReleased() {
            return released;
        }

        @Override
        public boolean isArchived() {
            return archived;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Version that && id.equals(that.getId());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
