package io.clearowner.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
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
import io.clearowner.jira.reindex.Reindexing;
import io.clearowner.jira.setup.FieldSetup;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClearOwnerAdminTest {

    private final FieldSetup setup = mock(FieldSetup.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final ApplicationUser admin = mock(ApplicationUser.class);
    private ClearOwnerAdmin action;

    @BeforeEach
    void setUp() {
        action = spy(new ClearOwnerAdmin(mock(AdminPages.class), setup, reindexing, permissions));
        doReturn(admin).when(action).getLoggedInUser();
        doAnswer(call -> "redirect to " + call.getArgument(0)).when(action).getRedirect(anyString());
        doAnswer(call -> call.getArgument(0) + " " + call.getArgument(1)).when(action).getText(anyString(), anyString());
        doNothing().when(action).addErrorMessage(anyString());
        when(permissions.hasPermission(any(), any())).thenReturn(true);
    }

    @Test
    void createsFields_andShowsWhyItCouldNot() {
        assertThat(action.doRepair()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=fields");
        doThrow(new IllegalStateException("no type")).when(setup).repair();
        assertThat(action.doRepair()).isEqualTo("success");
        verify(action).addErrorMessage("clear-owner.admin.fields.failed no type");
    }

    @Test
    void startsTheReindex() {
        assertThat(action.doReindex()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=reindex");
        verify(reindexing).request();
    }

    @Test
    void doesNothingForOthersThanAdministrators() {
        when(permissions.hasPermission(any(), any())).thenReturn(false);
        assertThat(action.doExecute()).isEqualTo("permissionviolation");
        assertThat(action.doDefault()).isEqualTo("permissionviolation");
        assertThat(action.doRepair()).isEqualTo("permissionviolation");
        assertThat(action.doReindex()).isEqualTo("permissionviolation");
        verifyNoInteractions(setup, reindexing);
    }

    @Test
    void takesPostWithATokenForEveryChange_andGetForTheRest() {
        for (Method method : ClearOwnerAdmin.class.getDeclaredMethods()) {
            if (!method.getName().startsWith("do") || method.isSynthetic()) {
                continue;
            }
            boolean shows = Set.of("doDefault", "doExecute").contains(method.getName());
            RequestMethod wanted = shows ? RequestMethod.GET : RequestMethod.POST;
            assertThat(Arrays.asList(method.getAnnotation(SupportedMethods.class).value()))
                    .as(method.getName()).containsExactly(wanted);
            assertThat(method.isAnnotationPresent(RequiresXsrfCheck.class)).as(method.getName()).isEqualTo(!shows);
        }
    }
}
