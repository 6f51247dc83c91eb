package io.clearowner.sandbox.model;

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
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.EmailFormatter;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import io.clearowner.sandbox.Area;
import io.clearowner.sandbox.Partial;
import io.clearowner.sandbox.SandboxOptions;
import io.clearowner.sandbox.Services;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.ModuleType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Jira's data and the services around it. */
public final class ModelArea implements Area {
    private static final String IMPORTED = "sandbox.imported";
    private static final int SHOWN_PROBLEMS = 100;

    private final Model model;
    private final SandboxOptions options;

    public ModelArea(Services services, Database database, SandboxOptions options) {
        this.options = options;
        database.runScript("schema-model.sql");
        Db db = new Db(database);
        new Seed(db).sow();
        model = new Model(services, db);
        offer(services);
        connect(services::get);
        if (options.port() > 0 && options.node().isEmpty()) {
            services.get(ApplicationProperties.class)
                    .setString(HostProperties.BASE_URL, "http://localhost:" + options.port() + "/jira");
        }
    }

    private void offer(Services services) {
        services.put(Accounts.class, model.accounts());
        services.put(Grants.class, model.grants());
        services.put(Projects.class, model.projects());
        services.put(ProjectParts.class, model.parts());
        services.put(Constants.class, model.constants());
        services.put(CustomFields.class, model.customFields());
        services.put(FieldTypes.class, model.fieldTypes());
        services.put(Issues.class, model.issues());
        services.put(BrowseFilter.class, new BrowseFilter(model.grants()));
        services.put(FieldHtml.class, new FieldHtml(model));

        Languages languages = new Languages(model.db());
        services.put(Languages.class, languages);
        I18nHelper.BeanFactory texts = new HostI18nHelper.Factory(() -> services.get(I18n.class), languages);
        services.put(I18nHelper.BeanFactory.class, texts);
        services.put(
                JiraAuthenticationContext.class, Partial.create(HostAuthenticationContext.class, texts, languages));
        services.put(UserManager.class, Partial.create(HostUserManager.class, model.accounts()));
        services.put(GroupManager.class, Partial.create(HostGroupManager.class, model.accounts()));
        var global = Partial.create(HostGlobalPermissionManager.class, model.grants());
        services.put(GlobalPermissionManager.class, global);
        services.put(UserSearchService.class, Partial.create(HostUserSearchService.class, model.accounts(), global));
        var projects = Partial.create(HostProjectManager.class, model.projects());
        services.put(ProjectManager.class, projects);
        services.put(PermissionManager.class, Partial.create(HostPermissionManager.class, model.grants(), projects));
        services.put(ConstantsManager.class, Partial.create(HostConstantsManager.class, model.constants()));
        services.put(CustomFieldManager.class, Partial.create(HostCustomFieldManager.class, model));
        services.put(CustomFieldValuePersister.class, Partial.create(HostCustomFieldValuePersister.class, model.db()));
        services.put(GenericConfigManager.class, Partial.create(HostGenericConfigManager.class, model.db()));
        Screens screens = new Screens(model.db());
        services.put(Screens.class, screens);
        services.put(FieldScreenManager.class, Partial.create(HostFieldScreenManager.class, screens));
        services.put(FieldLayoutManager.class, Partial.create(HostFieldLayoutManager.class));
        services.put(CommentManager.class, Partial.create(HostCommentManager.class, model));
        services.put(ProjectAdministration.class, new ProjectAdministration(model));
        services.put(IssueMoves.class, new IssueMoves(model));
        services.put(Transitions.class, new Transitions(model));
        services.put(IssueService.class, Partial.create(HostIssueService.class, model, screens));
        services.put(ChangeHistoryManager.class, Partial.create(HostChangeHistoryManager.class, model));
        services.put(IssueManager.class, Partial.create(HostIssueManager.class, model));
        services.put(SubTaskManager.class, Partial.create(HostSubTaskManager.class));
        services.put(FieldConfigSchemeManager.class, Partial.create(HostFieldConfigSchemeManager.class, model));
        services.put(UserConverter.class, Partial.create(HostUserConverter.class, model));
        surroundings(services);
    }

    private void surroundings(Services services) {
        ApplicationProperties properties = Partial.create(HostProperties.class, model.db());
        JiraBaseUrls urls = new HostProperties.BaseUrls(properties);
        EmailFormatter addresses = Partial.create(HostEmailFormatter.class);
        services.put(ApplicationProperties.class, properties);
        services.put(com.atlassian.sal.api.ApplicationProperties.class, Partial.create(HostProduct.class));
        services.put(JiraBaseUrls.class, urls);
        services.put(EmailFormatter.class, addresses);
        services.put(AvatarService.class, Partial.create(HostAvatarService.class, urls));
        services.put(UserBeanFactory.class, (user, viewer) -> UserJsonBean.shortBean(user, urls, viewer, addresses));
        services.put(DateTimeFormatterFactory.class, HostTimes.factory());
        Outbox outbox = new Outbox(model.db());
        services.put(Outbox.class, outbox);
        services.put(MailQueue.class, Partial.create(HostMailQueue.class, outbox));
        MailTypes types = new MailTypes(model.db());
        services.put(MailTypes.class, types);
        services.put(UserPreferencesManager.class, Partial.create(HostUserPreferences.class, types));
        TimeZones zones = new TimeZones(model.db(), services.get(JiraAuthenticationContext.class));
        services.put(TimeZones.class, zones);
        services.put(TimeZoneManager.class, zones);
    }

    /** The API class has no public way in, as in Jira, where its container connects it. */
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
        return List.of(new CustomFieldTypeModule(model));
    }

    @Override
    public void servicesReady() {
        if (options.software()) {
            JiraSoftware.install(model, model.service(Screens.class));
        }
    }

    @Override
    public void pluginLoaded(Consumer<String> progress) {
        ApplicationProperties properties = model.service(ApplicationProperties.class);
        if (options.data().isEmpty() || properties.getOption(IMPORTED)) {
            return;
        }
        DemoImport.Report report = model.db().inTransaction(() -> {
            DemoImport.Report imported = new DemoImport(model, options.data().get()).run(progress);
            properties.setOption(IMPORTED, true);
            return imported;
        });
        report.problems().stream().limit(SHOWN_PROBLEMS).forEach(problem -> progress.accept("Left out: " + problem));
        if (report.problems().size() > SHOWN_PROBLEMS) {
            progress.accept("Left out: " + (report.problems().size() - SHOWN_PROBLEMS) + " more rows");
        }
        progress.accept("Indexing " + report.issues() + " issues");
        try {
            model.service(IssueIndexingService.class).reIndexAll();
        } catch (IndexException e) {
            throw new IllegalStateException("The imported issues could not be indexed", e);
        }
    }

    Model model() {
        return model;
    }
}
