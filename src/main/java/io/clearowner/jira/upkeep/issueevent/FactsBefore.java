package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.version.Version;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The facts about an issue before an edit of it or of its parent. Unchanged facts are read from the issue. */
final class FactsBefore extends JiraIssueFacts {

    private final IssueChanges changes;
    private final UnaryOperator<Optional<IssueFacts>> parentBefore;
    private final Function<String, Optional<JiraIssueFacts>> byIdOrKey;

    private FactsBefore(
            JiraIssueFacts now,
            IssueChanges changes,
            UnaryOperator<Optional<IssueFacts>> parentBefore,
            Function<String, Optional<JiraIssueFacts>> byIdOrKey) {
        super(now);
        this.changes = changes;
        this.parentBefore = parentBefore;
        this.byIdOrKey = byIdOrKey;
    }

    /** @param byIdOrKey finds the previous epic or parent */
    static FactsBefore of(
            JiraIssueFacts now, IssueChanges changes, Function<String, Optional<JiraIssueFacts>> byIdOrKey) {
        return new FactsBefore(now, changes, UnaryOperator.identity(), byIdOrKey);
    }

    /** The facts about an unchanged sub-task whose parent changed. */
    static FactsBefore ofSubTask(FactsBefore parent, JiraIssueFacts subTask) {
        return new FactsBefore(subTask, IssueChanges.NONE, now -> Optional.of(parent), any -> Optional.empty());
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        Optional<UserKey> before = changes.owners().get(role);
        return before == null ? super.ownOwner(role) : before;
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

    @Override
    public Optional<IssueFacts> parent() {
        return changes.parent().isEmpty()
                ? parentBefore.apply(super.parent())
                : changes.parent().flatMap(byIdOrKey).map(IssueFacts.class::cast);
    }

    @Override
    public Optional<IssueFacts> epic() {
        return changes.epicId().isEmpty()
                ? super.epic()
                : changes.epicId().get().map(String::valueOf).flatMap(byIdOrKey).map(IssueFacts.class::cast);
    }
}
