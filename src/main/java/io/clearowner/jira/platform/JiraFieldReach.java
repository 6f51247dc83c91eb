package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Determines where a field applies from its contexts and the field configurations of the projects. */
public final class JiraFieldReach implements FieldReach {

    private static final Logger log = LoggerFactory.getLogger(JiraFieldReach.class);

    private final ProjectManager projects;
    private final Supplier<FieldLayoutManager> layouts;
    private final AtomicBoolean failed = new AtomicBoolean();

    public JiraFieldReach(ProjectManager projects, Supplier<FieldLayoutManager> layouts) {
        this.projects = projects;
        this.layouts = layouts;
    }

    // Unverified on Jira 11: that an issue outside a field's context, or where it is hidden, is indexed without it.
    @Override
    public boolean includes(CustomField field, long projectId, String issueTypeId) {
        try {
            Project project = projects.getProjectObj(projectId);
            return project == null
                    || field.isInScope(project, List.of(issueTypeId)) && !hidden(field, project, issueTypeId);
        } catch (RuntimeException | LinkageError e) {
            if (failed.compareAndSet(false, true)) {
                log.warn("Cannot read where {} applies; taking it to apply everywhere", field.getId(), e);
            }
            return true;
        }
    }

    private boolean hidden(CustomField field, Project project, String issueTypeId) {
        FieldLayoutItem item =
                layouts.get().getFieldLayout(project, issueTypeId).getFieldLayoutItem(field);
        return item != null && item.isHidden();
    }
}
