package io.clearowner.jira.insight.search;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.List;
import java.util.Optional;

/** Determines the groups that an issue belongs to, and the clause that finds each. */
final class GroupKeys {

    private final IssueAssessor assessor;
    private final OwnershipFields fields;
    private final Epics epics;
    private final PermissionManager permissions;
    private final UserManager users;

    GroupKeys(
            IssueAssessor assessor,
            OwnershipFields fields,
            Epics epics,
            PermissionManager permissions,
            UserManager users) {
        this.assessor = assessor;
        this.fields = fields;
        this.epics = epics;
        this.permissions = permissions;
        this.users = users;
    }

    /**
     * A group that an issue belongs to.
     *
     * @param id empty for the issues without one, such as no component
     * @param clause finds the issues of the group; empty if no search can
     */
    record Key(Optional<String> id, Optional<String> name, Optional<UserKey> owner, Optional<Clause> clause) {

        /** Distinguishes the group from others. */
        String identity() {
            return id.orElse("");
        }
    }

    /** @param role used by groupings of one role */
    List<Key> of(Issue issue, Grouping grouping, Role role, ApplicationUser viewer) {
        return switch (grouping) {
            case PROJECT ->
                List.of(withValue(
                        issue.getProjectObject().getKey(),
                        issue.getProjectObject().getName(),
                        Jql.equal("project", issue.getProjectId())));
            case ISSUE_TYPE -> List.of(issueType(issue.getIssueType()));
            case COMPONENT -> components(issue);
            case EPIC -> List.of(epic(issue, viewer));
            case OWNER -> List.of(owner(issue, role));
            case REASON -> throw new IllegalArgumentException("grouping: reasons are counted by searches alone");
        };
    }

    private static List<Key> components(Issue issue) {
        List<Key> keys =
                issue.getComponents().stream().map(GroupKeys::component).toList();
        return keys.isEmpty() ? List.of(withoutComponent()) : keys;
    }

    static Key component(ProjectComponent component) {
        return withValue(component.getId().toString(), component.getName(), Jql.equal("component", component.getId()));
    }

    static Key withoutComponent() {
        return withoutValue(Optional.of(Jql.empty("component")));
    }

    static Key issueType(IssueType type) {
        return withValue(type.getId(), type.getNameTranslation(), Jql.equal("issuetype", Long.valueOf(type.getId())));
    }

    /** An epic that the viewer may not see counts as none. */
    private Key epic(Issue issue, ApplicationUser viewer) {
        Optional<Issue> epicOfIssue = epics.epicOf(issue);
        if (epicOfIssue.isEmpty()) {
            return withoutValue(epicField().map(Jql::empty));
        }
        Issue epic = epicOfIssue.get();
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, epic, viewer)) {
            return withoutValue(Optional.empty());
        }
        return new Key(
                Optional.of(epic.getKey()),
                Optional.of(epic.getSummary()),
                Optional.empty(),
                epicField().map(field -> Jql.equal(field, epic.getKey())));
    }

    /** Empty if there are two epic fields: an issue may use either, and no single clause finds it. */
    private Optional<String> epicField() {
        List<CustomField> links = epics.fields();
        return links.size() == 1 ? Optional.of(Jql.field(links.get(0))) : Optional.empty();
    }

    /** JQL does not find deleted users, so these have no clause. */
    private Key owner(Issue issue, Role role) {
        Optional<CustomField> field = fields.effectiveOwner(role);
        Optional<EffectiveOwner> owner = assessor.effectiveOwner(issue, role);
        if (owner.isEmpty()) {
            return withoutValue(field.map(Jql::field).map(Jql::empty));
        }
        UserKey user = owner.get().user();
        Optional<Clause> clause = Optional.ofNullable(users.getUserByKey(user.value()))
                .flatMap(person -> field.map(found -> Jql.equal(Jql.field(found), person.getName())));
        return new Key(Optional.of(user.value()), Optional.empty(), Optional.of(user), clause);
    }

    private static Key withValue(String id, String name, Clause clause) {
        return new Key(Optional.of(id), Optional.of(name), Optional.empty(), Optional.of(clause));
    }

    private static Key withoutValue(Optional<Clause> clause) {
        return new Key(Optional.empty(), Optional.empty(), Optional.empty(), clause);
    }
}
