package io.clearowner.jira.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.testing.TestJiraFields;
import io.clearowner.jira.ui.setup.FieldSetup;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministratorActionTest {

    private final TestJiraFields jira;
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final I18nHelper i18n = mock(I18nHelper.class, call -> call.getArgument(0) + " " + call.getArgument(1));
    private final HttpServletResponse response = mock();
    private ClearOwnerAdmin admin;
    private ClearOwnerGettingStarted started;

    AdministratorActionTest() throws Exception {
        jira = new TestJiraFields();
    }

    @BeforeEach
    void setUp() {
        when(permissions.hasPermission(any(), any())).thenReturn(true);
        StoredOwnershipFields fields = jira.fields();
        FieldSetup setup = jira.setup(fields);
        AdminPages pages = new AdminPages(
                fields,
                setup,
                jira.queue.reindexing,
                jira.queue.directoryChanges(mock(UserManager.class)),
                mock(JiraAuthenticationContext.class));
        admin = new ClearOwnerAdmin(pages, setup, jira.queue.reindexing, permissions);
        started = new ClearOwnerGettingStarted(pages, setup, permissions) {
            private static final long serialVersionUID = 1L;

            @Override
            public I18nHelper getI18nHelper() {
                return i18n;
            }

            @Override
            public HttpServletResponse getHttpResponse() {
                return response;
            }
        };
    }

    @Test
    void repairsTheFields_orShowsWhyItCannot() {
        assertThat(admin.doRepair()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=fields");
        assertThat(jira.created).hasSize(6);
        assertThat(started.doRepair()).isEqualTo("redirect to /secure/admin/ClearOwnerGettingStarted.jspa");
        doThrow(new IllegalStateException("no type")).when(jira.customFields).refresh();
        for (AdministratorAction page : List.of(admin, started)) {
            assertThat(page.doRepair()).isEqualTo("success");
            assertThat(page.getErrorMessages()).containsExactly("clear-owner.admin.fields.failed no type");
        }
    }

    @Test
    void startsTheReindex_orShowsWhyItCannot() {
        assertThat(admin.doReindex()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=reindex");
        assertThat(jira.queue.waiting()).containsExactly("everything");
        jira.queue.breakDown();
        assertThat(admin.doReindex()).isEqualTo("success");
        assertThat(admin.getErrorMessages()).containsExactly("clear-owner.admin.reindex.failed no database");
    }

    @Test
    void addsTheFieldsToTheChosenScreens_andRejectsAnUnknownScreen() {
        admin.doRepair();
        jira.onScreen.clear();
        started.setScreens(new String[] {FieldScreen.DEFAULT_SCREEN_ID.toString(), "3"});
        assertThat(started.doAddToScreens()).startsWith("redirect");
        assertThat(jira.onScreen).hasSize(2);
        assertThat(jira.onAnother).isEqualTo(jira.onScreen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "1.5", "99999999999999999999", "987654"})
    void refusesAScreenThatDoesNotExist_inOurOwnWords(String id) {
        admin.doRepair();
        jira.onScreen.clear();
        started.setScreens(new String[] {"3", id});

        assertThat(started.doAddToScreens()).isEqualTo("success");
        assertThat(started.getErrorMessages()).containsExactly("clear-owner.started.screens.unknown " + id);
        verify(response).setStatus(400);
        assertThat(jira.onScreen).isEmpty();
    }

    @Test
    void doesNothingForAnyoneButAdministrators() {
        when(permissions.hasPermission(any(), any())).thenReturn(false);
        assertThat(Stream.of(
                        admin.doExecute(),
                        admin.doDefault(),
                        admin.doRepair(),
                        admin.doReindex(),
                        started.doExecute(),
                        started.doDefault(),
                        started.doRepair(),
                        started.doAddToScreens()))
                .containsOnly("permissionviolation");
        assertThat(jira.created).isEmpty();
        assertThat(jira.queue.waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {AdministratorAction.class, ClearOwnerAdmin.class, ClearOwnerGettingStarted.class})
    void requiresPostWithATokenForEveryChange_andGetForTheRest(Class<?> page) {
        List<Method> commands = Arrays.stream(page.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("do") && !method.isSynthetic())
                .toList();
        assertThat(commands).isNotEmpty();
        for (Method method : commands) {
            boolean shows = Set.of("doDefault", "doExecute").contains(method.getName());
            RequestMethod wanted = shows ? RequestMethod.GET : RequestMethod.POST;
            assertThat(method.getAnnotation(SupportedMethods.class).value())
                    .as(method.getName())
                    .containsExactly(wanted);
            assertThat(method.isAnnotationPresent(RequiresXsrfCheck.class))
                    .as(method.getName())
                    .isEqualTo(!shows);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {ClearOwnerAdmin.class, ClearOwnerGettingStarted.class})
    void requiresAnAdministratorInASecureSession(Class<?> page) {
        assertThat(page.isAnnotationPresent(AdminOnly.class)).isTrue();
        assertThat(page.isAnnotationPresent(WebSudoRequired.class)).isTrue();
    }
}
