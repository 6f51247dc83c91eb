package io.clearowner.sandbox.model.constant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Issue types, priorities, statuses and resolutions by id. */
public abstract class HostConstantsManager implements ConstantsManager {
    private final Constants constants;

    public HostConstantsManager(Constants constants) {
        this.constants = constants;
    }

    @Override
    public IssueType getIssueType(String id) {
        return constants.issueType(id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return constants.issueTypes();
    }

    @Override
    public Collection<IssueType> getRegularIssueTypeObjects() {
        return constants.issueTypes().stream().filter(type -> !type.isSubTask()).toList();
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypeObjects() {
        return constants.issueTypes().stream().filter(IssueType::isSubTask).toList();
    }

    @Override
    public Status getStatus(String id) {
        return constants.status(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return constants.statuses();
    }

    @Override
    public Priority getPriorityObject(String id) {
        return constants.priority(id);
    }

    @Override
    public Resolution getResolution(String id) {
        return constants.resolution(id);
    }
}
