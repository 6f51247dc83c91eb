package io.clearowner.sandbox.search;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.field.SystemSearcher;
import java.util.Collection;
import java.util.List;

/** Small stand-ins for Jira's objects, with just the members that indexing and searching need. */
public final class TestObjects {
    private TestObjects() {}

    public record User(String key, String name, String displayName, boolean active) implements ApplicationUser {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getDirectoryId() {
            return 1;
        }

        @Override
        public boolean isActive() {
            return active;
        }

        @Override
        public String getEmailAddress() {
            return name + "@example.com";
        }

        @Override
        public String getDisplayName() {
            return displayName;
        }

        @Override
        public Long getId() {
            return (long) key.hashCode();
        }
    }

    public abstract static class TestProject implements Project {
        public final Long id;
        public final String key;
        public final String name;

        public TestProject(Long id, String key, String name) {
            this.id = id;
            this.key = key;
            this.name = name;
        }

        static Project of(long id, String key, String name) {
            return Partial.create(TestProject.class, id, key, name);
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Collection<ProjectComponent> getProjectComponents() {
            return List.of();
        }

        @Override
        public Collection<Version> getVersions() {
            return List.of(version(id * 10 + 1, "1.0"), version(id * 10 + 2, "2.0"), version(id * 10 + 3, "3.0"));
        }

        Version version(long versionId, String versionName) {
            return Partial.create(TestVersion.class, versionId, id, versionName);
        }
    }

    public abstract static class TestVersion implements Version {
        private final Long id;
        private final Long projectId;
        private final String name;

        public TestVersion(Long id, Long projectId, String name) {
            this.id = id;
            this.projectId = projectId;
            this.name = name;
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
    }

    public abstract static class Type implements IssueType {
        private final String id;
        private final String name;
        private final boolean subTask;

        public Type(String id, String name, Boolean subTask) {
            this.id = id;
            this.name = name;
            this.subTask = subTask;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isSubTask() {
            return subTask;
        }
    }

    public abstract static class Category implements StatusCategory {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final String name;

        public Category(String key, String name) {
            this.key = key;
            this.name = name;
        }

        @Override
        public Long getId() {
            return (long) key.length();
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public List<String> getAliases() {
            return List.of(name);
        }
    }

    public abstract static class TestStatus implements Status {
        private final String id;
        private final String name;
        private final StatusCategory category;

        public TestStatus(String id, String name, StatusCategory category) {
            this.id = id;
            this.name = name;
            this.category = category;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public StatusCategory getStatusCategory() {
            return category;
        }
    }

    public abstract static class TestPriority implements Priority {
        private final String id;
        private final String name;

        public TestPriority(String id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    public abstract static class TestResolution implements Resolution {
        private final String id;
        private final String name;

        public TestResolution(String id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** A custom field whose value an issue keeps in {@link TestIssue#values}. */
    @SuppressWarnings("rawtypes") // The API is raw.
    public abstract static class TestField implements CustomField {
        private final Long id;
        private final String name;
        final SystemSearcher.Kind kind;

        public TestField(Long id, String name, SystemSearcher.Kind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }

        static CustomField of(long id, String name, SystemSearcher.Kind kind) {
            return Partial.create(TestField.class, id, name, kind);
        }

        @Override
        public String getId() {
            return "customfield_" + id;
        }

        @Override
        public Long getIdAsLong() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public FieldConfig getRelevantConfig(Issue issue) {
            return ((TestIssue) issue).outOfScope.contains(getId()) ? null : Partial.create(Config.class);
        }

        @Override
        public Object getValue(Issue issue) {
            return ((TestIssue) issue).values.get(getId());
        }
    }

    public abstract static class Config implements FieldConfig {
        public Config() {}
    }
}
