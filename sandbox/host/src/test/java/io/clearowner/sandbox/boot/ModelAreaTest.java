package io.clearowner.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.event.user.UserRenamedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.locale.Languages;
import io.clearowner.sandbox.model.mail.Outbox;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.people.Groups;
import io.clearowner.sandbox.model.people.HostUser;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelAreaTest {
    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final Services services = new Services();
    private final ModelArea area = new ModelArea(
            services,
            database,
            new SandboxOptions(Path.of("none.jar"), Path.of("target"), 0, Optional.empty(), Optional.empty()));

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void logsUsersInByPassword() {
        Accounts accounts = services.get(Accounts.class);

        assertThat(accounts.authenticate("admin", "admin"))
                .map(ApplicationUser::getKey)
                .contains("admin");
        assertThat(accounts.authenticate("Pat", "pat")).isPresent();
        assertThat(accounts.authenticate("pat", "wrong")).isEmpty();
        assertThat(accounts.authenticate("nobody", "nobody")).isEmpty();
    }

    @Test
    void usesTheChosenLanguageAlsoAfterARestart() {
        ApplicationUser pat = services.get(Accounts.class).byName("pat").orElseThrow();
        services.get(Languages.class).choose(pat, Locale.GERMANY);

        JiraAuthenticationContext authentication = services.get(JiraAuthenticationContext.class);
        assertThat(authentication.getLocale()).isEqualTo(Locale.ENGLISH);
        authentication.setLoggedInUser(pat);
        assertThat(authentication.getLocale()).isEqualTo(Locale.GERMANY);
        assertThat(new Languages(new Db(database)).of(pat)).isEqualTo(Locale.GERMANY);
        assertThat(services.get(I18nHelper.BeanFactory.class).getInstance(pat).getLocale())
                .isEqualTo(Locale.GERMANY);
    }

    @Test
    void keepsMailInsteadOfSendingIt() {
        Email mail = new Email("pat@example.com");
        mail.setSubject("First").setBody("<p>Hello</p>").setMimeType("text/html");
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(mail));
        Email second = new Email("lee@example.com");
        second.setSubject("Second").setBody("Hello");
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(second));

        Outbox outbox = services.get(Outbox.class);
        assertThat(outbox.mails())
                .extracting(Outbox.Mail::to, Outbox.Mail::subject, Outbox.Mail::mimeType, Outbox.Mail::body)
                .containsExactly(
                        tuple("lee@example.com", "Second", "text/plain", "Hello"),
                        tuple("pat@example.com", "First", "text/html", "<p>Hello</p>"));
        outbox.empty();
        assertThat(outbox.mails()).isEmpty();
    }

    @Test
    void letsOnlyAdministratorsAdminister() {
        GlobalPermissionManager permissions = services.get(GlobalPermissionManager.class);
        Accounts accounts = services.get(Accounts.class);

        assertThat(permissions.hasPermission(
                        GlobalPermissionKey.ADMINISTER, accounts.byName("admin").orElseThrow()))
                .isTrue();
        assertThat(permissions.hasPermission(
                        GlobalPermissionKey.ADMINISTER, accounts.byName("pat").orElseThrow()))
                .isFalse();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null))
                .isFalse();
    }

    @Test
    void keepsItsStateOverARestart() {
        services.get(Accounts.class).addGroup("made-here");

        Services again = new Services();
        new ModelArea(
                again,
                database,
                new SandboxOptions(Path.of("none.jar"), Path.of("target"), 0, Optional.empty(), Optional.empty()));

        assertThat(again.get(Accounts.class).groups()).contains("made-here", Groups.USERS);
    }

    @Test
    void publishesEventsWhenAnAccountIsDeactivatedRenamedOrDeleted() {
        try (TestModel test = new TestModel(null)) {
            Accounts accounts = test.stores().accounts();
            HostUser lee = (HostUser) test.user("lee");

            accounts.update(new HostUser(lee.id(), lee.key(), "leigh", "Leigh", lee.emailAddress(), false));
            accounts.remove(lee.key());

            assertThat(test.others)
                    .satisfiesExactly(
                            event -> assertThat(event)
                                    .isInstanceOfSatisfying(
                                            com.atlassian.crowd.event.user.UserRenamedEvent.class,
                                            renamed -> assertThat(renamed.getOldUsername())
                                                    .isEqualTo("lee")),
                            event -> assertThat(event)
                                    .isInstanceOfSatisfying(
                                            UserRenamedEvent.class, renamed -> assertThat(renamed.getOldUserName())
                                                    .isEqualTo("lee")),
                            event -> assertThat(event).isInstanceOfSatisfying(UserEditedEvent.class, edited -> {
                                assertThat(edited.getUser().isActive()).isFalse();
                                assertThat(edited.getOriginalUser().isActive()).isTrue();
                            }),
                            event -> assertThat(event)
                                    .isInstanceOfSatisfying(
                                            UserDeletedEvent.class, deleted -> assertThat(deleted.getUsername())
                                                    .isEqualTo("leigh")),
                            event -> assertThat(event)
                                    .isInstanceOfSatisfying(
                                            UsersDeletedEvent.class, deleted -> assertThat(deleted.getUsernames())
                                                    .containsExactly("leigh")));
            UserManager users = test.services.get(UserManager.class);
            assertThat(users.getUserByKey(lee.key())).isNull();
            assertThat(users.getUserByKeyEvenWhenUnknown(lee.key()).isActive()).isFalse();
        }
    }

    @Test
    void putsAFieldOnTheDefaultScreenOnce() {
        FieldScreen screen = services.get(FieldScreenManager.class).getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);

        assertThat(screen.containsField("customfield_10000")).isFalse();
        screen.getTab(0).addFieldScreenLayoutItem("customfield_10000");
        screen.getTab(0).addFieldScreenLayoutItem("customfield_10000");

        assertThat(services.get(Screens.class).fields()).endsWith("security", "customfield_10000");
        assertThat(screen.containsField("summary")).isTrue();
    }

    @Test
    void findsPeopleByTheStartOfAWord() {
        var search = services.get(UserSearchService.class);

        assertThat(search.findUsers("ordi", UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY))
                .extracting(ApplicationUser::getName)
                .containsExactly("pat");
        assertThat(search.findUsers("", UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY))
                .isEmpty();
        assertThat(search.findUsers(
                        "", UserSearchParams.builder(2).allowEmptyQuery(true).build()))
                .hasSize(2);
    }

    @Test
    void findsItsServicesThroughComponentAccessor() {
        assertThat(ComponentAccessor.getCustomFieldManager()).isInstanceOf(CustomFieldManager.class);
        assertThat(area.moduleTypes())
                .extracting(ModuleType::element)
                .containsExactlyInAnyOrder(
                        "customfield-type", "workflow-condition", "workflow-validator", "workflow-function");
    }
}
