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
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.policy.Policies;
import io.clearowner.jira.reindex.Reindexing;
import io.clearowner.jira.setup.FieldSetup;
import io.clearowner.jira.testing.APolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClearOwnerAdminTest {

    private final FieldSetup setup = mock(FieldSetup.class);
    private final Policies policies = mock(Policies.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final ApplicationUser admin = mock(ApplicationUser.class);
    private ClearOwnerAdmin action;

    @BeforeEach
    void setUp() {
        action = spy(new ClearOwnerAdmin(mock(AdminPages.class), setup, policies, reindexing, permissions));
        doReturn(admin).when(action).getLoggedInUser();
        doAnswer(call -> "redirect to " + call.getArgument(0)).when(action).getRedirect(anyString());
        doAnswer(call -> call.getArgument(0) + " " + call.getArgument(1)).when(action).getText(anyString(), anyString());
        doNothing().when(action).addErrorMessage(anyString());
        when(admin.getKey()).thenReturn("key-of-admin");
        when(permissions.hasPermission(any(), any())).thenReturn(true);
        when(policies.global()).thenReturn(Policy.DEFAULT);
    }

    @Test
    void savesThePolicy_andKeepsWhatTheFormDoesNotShow() {
        when(policies.global()).thenReturn(APolicy.counting("missing").judgingTypes("1").graceDays(3).policy());
        action.setPolicyReasons(new String[] {"inactive", "same-person"});
        action.setJudgesResolved("true");
        assertThat(action.doSavePolicy()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=policy");
        verify(policies).save(PolicyScope.GLOBAL, PolicySettings.of(APolicy.counting("inactive", "same-person")
                .judgingResolved().judgingTypes("1").graceDays(3).policy()), OptionalInt.empty(),
                new UserKey("key-of-admin"));
    }

    @Test
    void savesAPolicyWithoutReasons_sinceNoTickedBoxSendsNothing() {
        assertThat(action.doSavePolicy()).startsWith("redirect");
        verify(policies).save(PolicyScope.GLOBAL, PolicySettings.of(APolicy.counting().policy()),
                OptionalInt.empty(), new UserKey("key-of-admin"));
    }

    @Test
    void saysWhatIsWrongWithAPolicy() {
        when(policies.save(any(), any(), any(), any())).thenThrow(new IllegalArgumentException("bogus"));
        assertThat(action.doSavePolicy()).isEqualTo("success");
        verify(action).addErrorMessage(contains("bogus"));
    }

    @Test
    void takesAReasonThatIsSentTwice() {
        action.setPolicyReasons(new String[] {"missing", "missing"});
        assertThat(action.doSavePolicy()).startsWith("redirect");
    }

    @Test
    void createsFields_andShowsWhyItCouldNot() {
        assertThat(action.doCreateFields()).isEqualTo("redirect to /secure/admin/ClearOwnerAdmin.jspa?done=fields");
        doThrow(new IllegalStateException("no type")).when(setup).createMissing();
        assertThat(action.doCreateFields()).isEqualTo("success");
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
        assertThat(action.doSavePolicy()).isEqualTo("permissionviolation");
        assertThat(action.doCreateFields()).isEqualTo("permissionviolation");
        assertThat(action.doReindex()).isEqualTo("permissionviolation");
        verifyNoInteractions(setup, reindexing);
        verify(policies, never()).save(any(), any(), any(), any());
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
