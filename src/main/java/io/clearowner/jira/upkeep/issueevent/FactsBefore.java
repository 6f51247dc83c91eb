package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.upkeep.issueevent.IssueChanges.UserChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facts about an issue before an edit of it or of its parent. Unchanged facts are read from the issue. */
final class FactsBefore extends JiraIssueFacts {

    private final IssueChanges changes;
    private final UnaryOperator<Optional<IssueFacts>> parentBefore;
    private final Lookup lookup;

    private FactsBefore(
            JiraIssueFacts now, IssueChanges changes, UnaryOperator<Optional<IssueFacts>> parentBefore, Lookup lookup) {
        super(now);
        this.changes = changes;
        this.parentBefore = parentBefore;
        this.lookup = lookup;
    }

    /** Finds what the issue referred to before the edit. */
    interface Lookup {

        /** The previous epic or parent; empty for an empty text, and for an issue that is gone. */
        Optional<JiraIssueFacts> issue(String idOrKey);

        /** Null for a project that is gone. */
        Project project(long id);
    }

    static FactsBefore of(JiraIssueFacts now, IssueChanges changes, Lookup lookup) {
        return new FactsBefore(now, changes, UnaryOperator.identity(), lookup);
    }

    /** The facts about an unchanged sub-task whose parent changed. */
    static FactsBefore ofSubTask(FactsBefore parent, JiraIssueFacts subTask) {
        return new FactsBefore(subTask, IssueChanges.NONE, now -> Optional.of(parent), parent.lookup);
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        UserChange change = changes.owners().get(role);
        return change == null ? super.ownOwner(role) : change.before();
    }

    /** The project before, so that its policy and its owners count. */
    @Override
    public long projectId() {
        return changes.projectId().orElseGet(super::projectId);
    }

    @Override
    public boolean subTask() {
        return changes.parent().map(before -> !before.isEmpty()).orElseGet(super::subTask);
    }

    @Override
    public boolean resolved() {
        return changes.resolved().orElseGet(super::resolved);
    }

    @Override
    public String issueTypeId() {
        return changes.issueTypeId().orElseGet(super::issueTypeId);
    }

    @Override
    public boolean described() {
        return changes.described().orElseGet(super::described);
    }

    @Override
    public boolean dated() {
        boolean due = changes.due().orElseGet(() -> issue().getDueDate() != null);
        return due
                || !changes.versions().removed().isEmpty()
                || issue().getFixVersions().stream()
                        .map(Version::getId)
                        .anyMatch(id -> !changes.versions().added().contains(id));
    }

    @Override
    public List<Long> componentIds() {
        if (changes.components().none()) {
            return super.componentIds();
        }
        Map<Long, String> names = new HashMap<>(changes.components().removed());
        for (ProjectComponent component : issue().getComponents()) {
            if (!changes.components().added().contains(component.getId())) {
                names.put(component.getId(), component.getName());
            }
        }
        return inJirasOrder(names);
    }

    /** The history has the name of a custom field, which another may share, so the value after must fit. */
    @Override
    public Optional<UserKey> userIn(MappedField field) {
        UserChange change = changes.users().get(field);
        Optional<UserKey> now = super.userIn(field);
        return change == null || field.isCustom() && !change.after().equals(now) ? now : change.before();
    }

    @Override
    public Optional<UserKey> componentLead(long componentId) {
        if (!changes.components().removed().containsKey(componentId)) {
            return super.componentLead(componentId);
        }
        Project project = projectBefore();
        return project == null ? Optional.empty() : leadOf(project.getProjectComponents(), componentId);
    }

    @Override
    public Optional<UserKey> projectLead() {
        return leadOf(projectBefore());
    }

    private Project projectBefore() {
        return changes.projectId().isPresent()
                ? lookup.project(changes.projectId().get())
                : issue().getProjectObject();
    }

    @Override
    public Optional<IssueFacts> parent() {
        return changes.parent().isEmpty()
                ? parentBefore.apply(super.parent())
                : changes.parent().flatMap(lookup::issue).map(IssueFacts.class::cast);
    }

    @Override
    public Optional<IssueFacts> epic() {
        return changes.epicId().isEmpty()
                ? super.epic()
                : changes.epicId()
                        .get()
                        .map(String::valueOf)
                        .flatMap(lookup::issue)
                        .map(IssueFacts.class::cast);
    }
}
