package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraFieldReachTest {

    private final ProjectManager projects = mock();
    private final Project project = mock();
    private final FieldLayoutManager layouts = mock();
    private final FieldLayoutItem item = mock();
    private final CustomField field = mock();
    private final FieldReach reach = new JiraFieldReach(projects, () -> layouts);

    @BeforeEach
    void setUp() {
        FieldLayout layout = mock();
        when(projects.getProjectObj(10000L)).thenReturn(project);
        when(layouts.getFieldLayout(project, "1")).thenReturn(layout);
        when(layout.getFieldLayoutItem(field)).thenReturn(item);
        when(field.isInScope(project, List.of("1"))).thenReturn(true);
    }

    @Test
    void includesWhatIsInTheContext_andNotHidden() {
        assertThat(reach.includes(field, 10000, "1")).isTrue();
        assertThat(reach.includes(field, 10000, "2")).isFalse();

        when(item.isHidden()).thenReturn(true);
        assertThat(reach.includes(field, 10000, "1")).isFalse();
    }

    @Test
    void includesEverything_whereItCannotBeRead() {
        assertThat(reach.includes(field, 99999, "1")).isTrue();

        when(field.isInScope(any(), any())).thenThrow(new IllegalStateException("no"));
        assertThat(reach.includes(field, 10000, "1")).isTrue();
    }
}
