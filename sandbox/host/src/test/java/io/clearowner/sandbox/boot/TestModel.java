package io.clearowner.sandbox.boot;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.field.FieldTypeDescriptor;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.issue.Stores;
import io.clearowner.sandbox.model.people.Groups;
import io.clearowner.sandbox.model.project.Projects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The model with its own database, and an index and a publisher that only record calls. */
public final class TestModel implements AutoCloseable {
    public final Database database;
    public final Services services = new Services();
    public final ModelArea area;
    public final List<String> log = new ArrayList<>();
    public final List<Object> others = new ArrayList<>();
    public final List<IssueEvent> events = new ArrayList<>();

    public TestModel(Path data) {
        this(data, true);
    }

    /** @param owners whether the imported issues get owners */
    public TestModel(Path data, boolean owners) {
        this(Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"), data, owners);
    }

    public TestModel(Database database, Path data) {
        this(database, data, true);
    }

    private TestModel(Database database, Path data, boolean owners) {
        this.database = database;
        area = new ModelArea(
                services,
                database,
                new SandboxOptions(
                        Path.of("none.jar"),
                        Path.of("target"),
                        0,
                        Optional.ofNullable(data),
                        owners,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Set.of()));
        services.put(EventPublisher.class, Partial.create(Publisher.class, this));
        services.put(IssueIndexingService.class, Partial.create(Index.class, this));
        services.put(I18n.class, new Keys());
    }

    public Stores stores() {
        return area.stores();
    }

    public ApplicationUser user(String name) {
        return stores().accounts().byName(name).orElseThrow();
    }

    /** Creates a project in which everybody may work and administrators may do the rest. */
    public long project(String key) {
        long id = stores().projects()
                .addAll(List.of(new Projects.NewProject(key, "Project " + key, "admin")))
                .get(0);
        List<Object[]> grants = new ArrayList<>();
        for (var permission : List.of(
                ProjectPermissions.BROWSE_PROJECTS,
                ProjectPermissions.CREATE_ISSUES,
                ProjectPermissions.EDIT_ISSUES,
                ProjectPermissions.ASSIGN_ISSUES,
                ProjectPermissions.ASSIGNABLE_USER,
                ProjectPermissions.TRANSITION_ISSUES,
                ProjectPermissions.RESOLVE_ISSUES,
                ProjectPermissions.CLOSE_ISSUES)) {
            grants.add(new Object[] {id, permission.permissionKey(), Groups.INSIDERS});
        }
        grants.add(new Object[] {id, ProjectPermissions.DELETE_ISSUES.permissionKey(), Groups.ADMINISTRATORS});
        stores().grants().grantInProjects(grants);
        return id;
    }

    /** A user field of a plugin, on the default screen. */
    public CustomField userField(String name, String typeKey) throws Exception {
        var type = new UserType(
                services.get(CustomFieldValuePersister.class),
                services.get(GenericConfigManager.class),
                services.get(UserConverter.class));
        stores().fieldTypes()
                .add(
                        new FieldTypeDescriptor(
                                null,
                                typeKey,
                                typeKey,
                                "",
                                key -> key,
                                Map.of("view", "view.vm", "edit", "edit.vm"),
                                Set.of("com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher")),
                        type);
        CustomFieldManager fields = services.get(CustomFieldManager.class);
        CustomField field = fields.createCustomField(
                name,
                "",
                type,
                fields.getDefaultSearcher(type),
                List.of(GlobalIssueContext.getInstance()),
                FieldConfigSchemeManager.ALL_ISSUE_TYPES);
        services.get(Screens.class).add(field.getId());
        return field;
    }

    @Override
    public void close() {
        database.close();
    }

    /** A user picker like those of plugins. */
    public static final class UserType extends AbstractSingleFieldType<ApplicationUser> implements UserField {
        private final UserConverter users;

        public UserType(CustomFieldValuePersister persister, GenericConfigManager configs, UserConverter users) {
            super(persister, configs);
            this.users = users;
        }

        @Override
        protected PersistenceFieldType getDatabaseType() {
            return PersistenceFieldType.TYPE_LIMITED_TEXT;
        }

        @Override
        protected Object getDbValueFromObject(ApplicationUser user) {
            return users.getDbString(user);
        }

        @Override
        protected ApplicationUser getObjectFromDbValue(Object value) throws FieldValidationException {
            return users.getUserFromDbString((String) value);
        }

        @Override
        public String getStringFromSingularObject(ApplicationUser user) {
            return users.getString(user);
        }

        @Override
        public ApplicationUser getSingularObjectFromString(String name) throws FieldValidationException {
            return users.getUser(name);
        }

        @Override
        public String getChangelogString(CustomField field, ApplicationUser user) {
            return user == null ? "" : user.getDisplayName();
        }
    }

    /** Records events. */
    public abstract static class Publisher implements EventPublisher {
        private final TestModel test;

        public Publisher(TestModel test) {
            this.test = test;
        }

        @Override
        public void publish(Object event) {
            if (event instanceof IssueEvent issueEvent) {
                test.events.add(issueEvent);
                test.log.add("event " + issueEvent.getEventTypeId());
            } else {
                test.others.add(event);
            }
        }
    }

    /** Records indexed issues. */
    public abstract static class Index implements IssueIndexingService {
        private final TestModel test;

        public Index(TestModel test) {
            this.test = test;
        }

        @Override
        public void reIndex(Issue issue) {
            test.log.add("index " + issue.getKey());
        }

        @Override
        public void deIndex(Issue issue) {
            test.log.add("deindex " + issue.getKey());
        }

        @Override
        public long reIndexAll() {
            test.log.add("index all");
            return 0;
        }
    }

    private static final class Keys implements I18n {
        @Override
        public String getText(Locale locale, String key, Object... arguments) {
            return key;
        }

        @Override
        public Map<String, String> all(Locale locale) {
            return Map.of();
        }
    }
}
