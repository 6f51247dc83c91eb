package io.clearowner.sandbox.boot;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.EmailFormatter;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import io.clearowner.sandbox.kernel.Area;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.constant.HostConstantsManager;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.demo.DemoImport;
import io.clearowner.sandbox.model.demo.Seed;
import io.clearowner.sandbox.model.field.CustomFieldTypeModule;
import io.clearowner.sandbox.model.field.CustomFields;
import io.clearowner.sandbox.model.field.FieldHtml;
import io.clearowner.sandbox.model.field.FieldTypes;
import io.clearowner.sandbox.model.field.HiddenFields;
import io.clearowner.sandbox.model.field.HostCustomFieldManager;
import io.clearowner.sandbox.model.field.HostCustomFieldValuePersister;
import io.clearowner.sandbox.model.field.HostFieldConfigSchemeManager;
import io.clearowner.sandbox.model.field.HostFieldLayoutManager;
import io.clearowner.sandbox.model.field.HostFieldScreenManager;
import io.clearowner.sandbox.model.field.HostGenericConfigManager;
import io.clearowner.sandbox.model.field.SchemeFields;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.field.UserPickerType;
import io.clearowner.sandbox.model.issue.Anonymization;
import io.clearowner.sandbox.model.issue.Archive;
import io.clearowner.sandbox.model.issue.HostChangeHistoryManager;
import io.clearowner.sandbox.model.issue.HostCommentManager;
import io.clearowner.sandbox.model.issue.HostIssueManager;
import io.clearowner.sandbox.model.issue.HostIssueService;
import io.clearowner.sandbox.model.issue.HostSubTaskManager;
import io.clearowner.sandbox.model.issue.IssueEvents;
import io.clearowner.sandbox.model.issue.IssueMoves;
import io.clearowner.sandbox.model.issue.Issues;
import io.clearowner.sandbox.model.issue.JiraSoftware;
import io.clearowner.sandbox.model.issue.ProjectAdministration;
import io.clearowner.sandbox.model.issue.ProjectDeletion;
import io.clearowner.sandbox.model.issue.Stores;
import io.clearowner.sandbox.model.issue.Transitions;
import io.clearowner.sandbox.model.locale.HostI18nHelper;
import io.clearowner.sandbox.model.locale.HostTimes;
import io.clearowner.sandbox.model.locale.Languages;
import io.clearowner.sandbox.model.locale.TimeZones;
import io.clearowner.sandbox.model.mail.HostMailQueue;
import io.clearowner.sandbox.model.mail.Outbox;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.people.HostAuthenticationContext;
import io.clearowner.sandbox.model.people.HostAvatarService;
import io.clearowner.sandbox.model.people.HostEmailFormatter;
import io.clearowner.sandbox.model.people.HostGroupManager;
import io.clearowner.sandbox.model.people.HostUserConverter;
import io.clearowner.sandbox.model.people.HostUserManager;
import io.clearowner.sandbox.model.people.HostUserPreferences;
import io.clearowner.sandbox.model.people.HostUserSearchService;
import io.clearowner.sandbox.model.people.MailTypes;
import io.clearowner.sandbox.model.permission.BrowseFilter;
import io.clearowner.sandbox.model.permission.Grants;
import io.clearowner.sandbox.model.permission.HostGlobalPermissionManager;
import io.clearowner.sandbox.model.permission.HostPermissionManager;
import io.clearowner.sandbox.model.project.HostProjectManager;
import io.clearowner.sandbox.model.project.ProjectParts;
import io.clearowner.sandbox.model.project.Projects;
import io.clearowner.sandbox.model.site.HostProduct;
import io.clearowner.sandbox.model.site.HostProperties;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Jira's data and the services around it. */
public final class ModelArea implements Area {
    private static final String IMPORTED = "sandbox.imported";
    private static final int SHOWN_PROBLEMS = 100;

    private final Services services;
    private final Stores stores;
    private final SandboxOptions options;

    public ModelArea(Services services, Database database, SandboxOptions options) {
        this.services = services;
        this.options = options;
        database.runScript("schema-model.sql");
        Db db = new Db(database);
        new Seed(db).insert();
        stores = new Stores(services, db);
        services.put(IssueEvents.class, new IssueEvents(stores));
        registerServices(services);
        connect(this::component);
        if (options.port() > 0 && options.node().isEmpty()) {
            services.get(ApplicationProperties.class)
                    .setString(HostProperties.BASE_URL, "http://localhost:" + options.port() + "/jira");
        }
    }

    /** As {@code ComponentAccessor} finds it; null if a deviation has taken it away. */
    private Object component(Class<?> type) {
        Deviation.Planted planted = services.get(Deviation.Planted.class);
        boolean missing = type == MailQueue.class && planted.has(Deviation.NO_MAIL_QUEUE)
                || type == FieldLayoutManager.class && planted.has(Deviation.NO_FIELD_LAYOUT_MANAGER);
        return missing ? null : services.get(type);
    }

    private void registerServices(Services services) {
        if (!services.all().containsKey(Deviation.Planted.class)) {
            services.put(Deviation.Planted.class, new Deviation.Planted(options.deviations()));
        }
        services.put(Accounts.class, stores.accounts());
        services.put(Grants.class, stores.grants());
        services.put(Projects.class, stores.projects());
        services.put(ProjectParts.class, stores.parts());
        services.put(Constants.class, stores.constants());
        services.put(CustomFields.class, stores.customFields());
        services.put(FieldTypes.class, stores.fieldTypes());
        services.put(HiddenFields.class, stores.hiddenFields());
        services.put(SchemeFields.class, new SchemeFields(stores.customFields()));
        services.put(Issues.class, stores.issues());
        services.put(BrowseFilter.class, new BrowseFilter(stores.grants()));
        services.put(FieldHtml.class, stores.fieldHtml());

        Languages languages = new Languages(stores.db());
        services.put(Languages.class, languages);
        I18nHelper.BeanFactory texts = new HostI18nHelper.Factory(() -> services.get(I18n.class), languages);
        services.put(I18nHelper.BeanFactory.class, texts);
        services.put(
                JiraAuthenticationContext.class, Partial.create(HostAuthenticationContext.class, texts, languages));
        services.put(UserManager.class, Partial.create(HostUserManager.class, stores.accounts()));
        services.put(GroupManager.class, Partial.create(HostGroupManager.class, stores.accounts()));
        var global = Partial.create(HostGlobalPermissionManager.class, stores.grants());
        services.put(GlobalPermissionManager.class, global);
        services.put(UserSearchService.class, Partial.create(HostUserSearchService.class, stores.accounts(), global));
        var projects = Partial.create(HostProjectManager.class, stores.projects());
        services.put(ProjectManager.class, projects);
        services.put(PermissionManager.class, Partial.create(HostPermissionManager.class, stores.grants(), projects));
        services.put(ConstantsManager.class, Partial.create(HostConstantsManager.class, stores.constants()));
        services.put(
                CustomFieldManager.class,
                Partial.create(
                        HostCustomFieldManager.class, stores.customFields(), stores.fieldTypes(), stores.projects()));
        services.put(CustomFieldValuePersister.class, Partial.create(HostCustomFieldValuePersister.class, stores.db()));
        services.put(GenericConfigManager.class, Partial.create(HostGenericConfigManager.class, stores.db()));
        Screens screens = new Screens(stores.db());
        services.put(Screens.class, screens);
        services.put(FieldScreenManager.class, Partial.create(HostFieldScreenManager.class, screens));
        services.put(FieldLayoutManager.class, Partial.create(HostFieldLayoutManager.class, stores.hiddenFields()));
        services.put(CommentManager.class, Partial.create(HostCommentManager.class, stores));
        services.put(ProjectAdministration.class, new ProjectAdministration(stores));
        services.put(IssueMoves.class, new IssueMoves(stores));
        services.put(Archive.class, new Archive(stores));
        services.put(Anonymization.class, new Anonymization(stores));
        services.put(ProjectDeletion.class, new ProjectDeletion(stores));
        services.put(Transitions.class, new Transitions(stores));
        services.put(IssueService.class, Partial.create(HostIssueService.class, stores, screens));
        services.put(ChangeHistoryManager.class, Partial.create(HostChangeHistoryManager.class, stores));
        services.put(IssueManager.class, Partial.create(HostIssueManager.class, stores));
        services.put(SubTaskManager.class, Partial.create(HostSubTaskManager.class));
        services.put(
                FieldConfigSchemeManager.class,
                Partial.create(HostFieldConfigSchemeManager.class, stores.customFields()));
        Function<String, ApplicationUser> users = stores::user;
        services.put(UserConverter.class, Partial.create(HostUserConverter.class, stores.accounts(), users));
        registerSiteServices(services);
    }

    private void registerSiteServices(Services services) {
        ApplicationProperties properties = Partial.create(HostProperties.class, stores.db());
        JiraBaseUrls urls = new HostProperties.BaseUrls(properties);
        EmailFormatter addresses = Partial.create(HostEmailFormatter.class);
        services.put(ApplicationProperties.class, properties);
        services.put(com.atlassian.sal.api.ApplicationProperties.class, Partial.create(HostProduct.class));
        services.put(JiraBaseUrls.class, urls);
        services.put(EmailFormatter.class, addresses);
        services.put(AvatarService.class, Partial.create(HostAvatarService.class, urls));
        services.put(UserBeanFactory.class, (user, viewer) -> UserJsonBean.shortBean(user, urls, viewer, addresses));
        services.put(DateTimeFormatterFactory.class, HostTimes.factory());
        Outbox outbox = new Outbox(stores.db());
        services.put(Outbox.class, outbox);
        services.put(MailQueue.class, Partial.create(HostMailQueue.class, outbox));
        MailTypes types = new MailTypes(stores.db());
        services.put(MailTypes.class, types);
        services.put(UserPreferencesManager.class, Partial.create(HostUserPreferences.class, types));
        TimeZones zones = new TimeZones(stores.db(), services.get(JiraAuthenticationContext.class));
        services.put(TimeZones.class, zones);
        services.put(TimeZoneManager.class, zones);
    }

    /** As in Jira, where the container does this, the API class offers no public way to set the services. */
    private static void connect(Function<Class<?>, Object> components) {
        try {
            Field field = ComponentAccessor.class.getDeclaredField("components");
            field.setAccessible(true);
            field.set(null, components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<ModuleType> moduleTypes() {
        return List.of(new CustomFieldTypeModule(stores.fieldTypes(), services));
    }

    @Override
    public void servicesReady() {
        UserPickerType.install(stores.fieldTypes(), services);
        if (options.software()) {
            JiraSoftware.install(stores, stores.service(Screens.class));
        }
    }

    @Override
    public void pluginLoaded(Consumer<String> progress) {
        ApplicationProperties properties = stores.service(ApplicationProperties.class);
        if (options.data().isEmpty() || properties.getOption(IMPORTED)) {
            return;
        }
        DemoImport.Report report = stores.db().inTransaction(() -> {
            DemoImport.Report imported = new DemoImport(stores, options.data().get(), options.owners()).run(progress);
            properties.setOption(IMPORTED, true);
            return imported;
        });
        report.problems().stream().limit(SHOWN_PROBLEMS).forEach(problem -> progress.accept("Left out: " + problem));
        if (report.problems().size() > SHOWN_PROBLEMS) {
            progress.accept("Left out: " + (report.problems().size() - SHOWN_PROBLEMS) + " more rows");
        }
        progress.accept("Indexing " + report.issues() + " issues");
        try {
            stores.service(IssueIndexingService.class).reIndexAll();
        } catch (IndexException e) {
            throw new IllegalStateException("The imported issues could not be indexed", e);
        }
    }

    public Stores stores() {
        return stores;
    }
}
