package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Sub-tasks, which are always on. */
public abstract class HostSubTaskManager implements SubTaskManager {
    @Override
    public boolean isSubTasksEnabled() {
        return true;
    }

    @Override
    public Collection<Issue> getSubTaskObjects(Issue issue) {
        return issue.getSubTaskObjects();
    }
}
