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
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/** The facts about an issue before an edit of it or of its parent. Unchanged facts are read from the issue. */
final class FactsBefore extends JiraIssueFacts {

    private final IssueChanges changes;
    private final UnaryOperator<Optional<IssueFacts>> parentBefore;
    private final LongFunction<Optional<JiraIssueFacts>> byId;

    private FactsBefore(
            JiraIssueFacts now,
            IssueChanges changes,
            UnaryOperator<Optional<IssueFacts>> parentBefore,
            LongFunction<Optional<JiraIssueFacts>> byId) {
        super(now);
        this.changes = changes;
        this.parentBefore = parentBefore;
        this.byId = byId;
    }

    /** @param byId finds the previous epic */
    static FactsBefore of(JiraIssueFacts now, IssueChanges changes, LongFunction<Optional<JiraIssueFacts>> byId) {
        return new FactsBefore(now, changes, UnaryOperator.identity(), byId);
    }

    /** The facts about an unchanged sub-task whose parent changed. */
    static FactsBefore ofSubTask(FactsBefore parent, JiraIssueFacts subTask) {
        return new FactsBefore(subTask, IssueChanges.NONE, now -> Optional.of(parent), id -> Optional.empty());
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        Optional<UserKey> before = changes.owners().get(role);
        return before == null ? super.ownOwner(role) : before;
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
        return parentBefore.apply(super.parent());
    }

    @Override
    public Optional<IssueFacts> epic() {
        return changes.epicId().isEmpty()
                ? super.epic()
                : changes.epicId().get().flatMap(byId::apply).map(IssueFacts.class::cast);
    }
}
