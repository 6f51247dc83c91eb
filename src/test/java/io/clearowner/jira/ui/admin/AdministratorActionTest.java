package io.clearowner.jira.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.upkeep.reindex.Reindexing;
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

    private final FieldSetup setup = mock(FieldSetup.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private ClearOwnerAdmin admin;
    private ClearOwnerGettingStarted started;

    @BeforeEach
    void setUp() {
        when(permissions.hasPermission(any(), any())).thenReturn(true);
        admin = inJira(new ClearOwnerAdmin(mock(AdminPages.class), setup, reindexing, permissions));
        started = inJira(new ClearOwnerGettingStarted(mock(AdminPages.class), setup, permissions));
    }

    private static <T extends AdministratorAction> T inJira(T action) {
        T shown = spy(action);
        doReturn(mock(ApplicationUser.class)).when(shown).getLoggedInUser();
        doAnswer(call -> "redirect to " + call.getArgument(0)).when(shown).getRedirect(anyString());
        doAnswer(call -> call.getArgument(0) + " " + call.getArgument(1))
                .when(shown)
                .getText(anyString(), anyString());
        doNothing().when(shown).addErrorMessage(anyString());
        return shown;
    }

    @Test
    void repairsTheFields_andShowsWhyItCouldNot() {
        assertThat(admin.doRepair()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=fields");
        assertThat(started.doRepair()).isEqualTo("redirect to /secure/admin/ClearOwnerGettingStarted.jspa");
        doThrow(new IllegalStateException("no type")).when(setup).repair();
        for (AdministratorAction page : List.of(admin, started)) {
            assertThat(page.doRepair()).isEqualTo("success");
            verify(page).addErrorMessage("clear-owner.admin.fields.failed no type");
        }
    }

    @Test
    void startsTheReindex_andShowsWhyItCouldNot() {
        assertThat(admin.doReindex()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=reindex");
        verify(reindexing).request();
        doThrow(new IllegalStateException("no table")).when(reindexing).request();
        assertThat(admin.doReindex()).isEqualTo("success");
        verify(admin).addErrorMessage("clear-owner.admin.reindex.failed no table");
    }

    @Test
    void addsToTheChosenScreens_andSaysWhatIsNoScreen() {
        started.setScreens(new String[] {"1", "3"});
        assertThat(started.doAddToScreens()).startsWith("redirect");
        verify(setup).putOnScreens(List.of(1L, 3L));
        started.setScreens(new String[] {"x"});
        assertThat(started.doAddToScreens()).isEqualTo("success");
        verify(started).addErrorMessage(startsWith("clear-owner.started.screens.failed"));
    }

    @Test
    void doesNothingForOthersThanAdministrators() {
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
        verifyNoInteractions(setup, reindexing);
    }

    @ParameterizedTest
    @ValueSource(classes = {AdministratorAction.class, ClearOwnerAdmin.class, ClearOwnerGettingStarted.class})
    void takesPostWithATokenForEveryChange_andGetForTheRest(Class<?> page) {
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
    void asksForAnAdministratorInASecureSession(Class<?> page) {
        assertThat(page.isAnnotationPresent(AdminOnly.class)).isTrue();
        assertThat(page.isAnnotationPresent(WebSudoRequired.class)).isTrue();
    }
}
