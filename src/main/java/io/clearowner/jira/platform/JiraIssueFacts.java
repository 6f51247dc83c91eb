package io.clearowner.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;

/** A Jira issue as the assessment sees it; every answer is read from the issue when asked. */
public class JiraIssueFacts implements IssueFacts {

    private final Issue issue;
    private final OwnershipFields fields;

    public JiraIssueFacts(Issue issue, OwnershipFields fields) {
        this.issue = issue;
        this.fields = fields;
    }

    /** The issue itself, for what Jira can only say about its own objects, such as permissions. */
    public final Issue issue() {
        return issue;
    }

    @Override
    public long issueId() {
        Long id = issue.getId();
        return id == null ? 0 : id;
    }

    @Override
    public String issueTypeId() {
        return issue.getIssueTypeId();
    }

    @Override
    public boolean subTask() {
        return issue.isSubTask();
    }

    @Override
    public boolean resolved() {
        return issue.getResolutionId() != null;
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        Optional<CustomField> field = fields.owner(role);
        if (field.isPresent() && issue.getCustomFieldValue(field.get()) instanceof ApplicationUser user) {
            return Optional.of(new UserKey(user.getKey()));
        }
        return Optional.empty();
    }

    @Override
    public Optional<IssueFacts> parent() {
        return Optional.ofNullable(issue.getParentObject()).map(parent -> new JiraIssueFacts(parent, fields));
    }
}
