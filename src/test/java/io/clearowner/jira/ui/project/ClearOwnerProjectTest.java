package io.clearowner.jira.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.testing.FakeAccess;
import org.junit.jupiter.api.Test;

class ClearOwnerProjectTest {

    private final FakeAccess jira = new FakeAccess();
    private final I18nHelper i18n = mock(I18nHelper.class, call -> "refused: " + call.getArgument(0));
    private final ClearOwnerProject action = new ClearOwnerProject(jira.access) {
        private static final long serialVersionUID = 1L;

        @Override
        public I18nHelper getI18nHelper() {
            return i18n;
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
