package io.clearowner.jira.admin;

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

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.setup.FieldSetup;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClearOwnerGettingStartedTest {

    private final FieldSetup setup = mock(FieldSetup.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private ClearOwnerGettingStarted action;

    @BeforeEach
    void setUp() {
        action = spy(new ClearOwnerGettingStarted(mock(AdminPages.class), setup, permissions));
        doReturn(mock(ApplicationUser.class)).when(action).getLoggedInUser();
        doAnswer(call -> "redirect to " + call.getArgument(0)).when(action).getRedirect(anyString());
        doAnswer(call -> call.getArgument(0) + " " + call.getArgument(1)).when(action).getText(anyString(), anyString());
        doNothing().when(action).addErrorMessage(anyString());
        when(permissions.hasPermission(any(), any())).thenReturn(true);
    }

    @Test
    void repairsTheFields_andShowsWhyItCouldNot() {
        assertThat(action.doRepair()).isEqualTo("redirect to /secure/admin/ClearOwnerGettingStarted.jspa");
        doThrow(new IllegalStateException("no screen")).when(setup).repair();
        assertThat(action.doRepair()).isEqualTo("success");
        verify(action).addErrorMessage("clear-owner.admin.fields.failed no screen");
    }

    @Test
    void addsToTheChosenScreens_andSaysWhatIsNoScreen() {
        action.setScreens(new String[] {"1", "3"});
        assertThat(action.doAddToScreens()).startsWith("redirect");
        verify(setup).putOnScreens(List.of(1L, 3L));
        action.setScreens(new String[] {"x"});
        assertThat(action.doAddToScreens()).isEqualTo("success");
        verify(action).addErrorMessage(startsWith("clear-owner.started.screens.failed"));
    }

    @Test
    void doesNothingForOthersThanAdministrators() {
        when(permissions.hasPermission(any(), any())).thenReturn(false);
        assertThat(action.doExecute()).isEqualTo("permissionviolation");
        assertThat(action.doDefault()).isEqualTo("permissionviolation");
        assertThat(action.doRepair()).isEqualTo("permissionviolation");
        assertThat(action.doAddToScreens()).isEqualTo("permissionviolation");
        verifyNoInteractions(setup);
    }

    @Test
    void changesByPostWithATokenOnly() throws NoSuchMethodException {
        for (String name : new String[] {"doRepair", "doAddToScreens"}) {
            Method change = ClearOwnerGettingStarted.class.getDeclaredMethod(name);
            assertThat(change.getAnnotation(SupportedMethods.class).value()).containsExactly(RequestMethod.POST);
            assertThat(change.isAnnotationPresent(RequiresXsrfCheck.class)).isTrue();
        }
    }
}
