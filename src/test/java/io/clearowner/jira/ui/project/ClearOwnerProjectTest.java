package io.clearowner.jira.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.testing.FakeAccess;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearOwnerProjectTest {

    private final FakeAccess jira = new FakeAccess();
    private final I18nHelper i18n = mock(I18nHelper.class, call -> "refused: " + call.getArgument(0));
    private final HttpServletResponse response = mock();
    private final ClearOwnerProject action = new ClearOwnerProject(jira.access) {
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

    @Test
    void showsTheProjectUnderItsCurrentKey() {
        jira.logIn("lead");
        when(jira.projects.getProjectObjByKey("OLD")).thenReturn(jira.project);
        action.setProjectKey("OLD");
        assertThat(action.doDefault()).isEqualTo("success");
        assertThat(action.getProjectKey()).isEqualTo("ABC");
    }

    @Test
    void saysWhyItIsRefused() {
        jira.logIn("stranger");
        action.setProjectKey("ABC");
        assertThat(action.doExecute()).isEqualTo("permissionviolation");
        assertThat(action.getRefused()).isEqualTo("refused: clear-owner.rest.project.not-found");
        verify(response).setStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"reader, 403", "lead, 0", ", 401"})
    void answersWithTheStatusOfARefusal(String who, int status) {
        jira.logIn(who);
        action.setProjectKey("ABC");
        action.doExecute();
        verify(response, times(status == 0 ? 0 : 1)).setStatus(anyInt());
        if (status != 0) {
            verify(response).setStatus(status);
        }
    }

    @Test
    void changesNothing_soGetIsEnough() throws NoSuchMethodException {
        for (String name : new String[] {"doDefault", "doExecute"}) {
            assertThat(ClearOwnerProject.class
                            .getDeclaredMethod(name)
                            .getAnnotation(SupportedMethods.class)
                            .value())
                    .containsExactly(RequestMethod.GET);
        }
    }
}
