package io.clearowner.jira.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClearOwnerProjectTest {

    private final Access access = mock(Access.class);
    private ClearOwnerProject action;

    @BeforeEach
    void setUp() {
        I18nHelper i18n = mock(I18nHelper.class, call -> "refused: " + call.getArgument(0));
        action = spy(new ClearOwnerProject(access));
        doReturn(i18n).when(action).getI18nHelper();
    }

    @Test
    void showsTheProjectUnderItsKeyOfToday() {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("NEW");
        when(access.administeredProject("OLD")).thenReturn(project);
        action.setProjectKey("OLD");
        assertThat(action.doDefault()).isEqualTo("success");
        assertThat(action.getProjectKey()).isEqualTo("NEW");
    }

    @Test
    void saysWhyItRefuses() {
        when(access.administeredProject("ABC"))
                .thenThrow(Refusal.because(Kind.NOT_FOUND, "project", "clear-owner.rest.project.not-found", "ABC"));
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
