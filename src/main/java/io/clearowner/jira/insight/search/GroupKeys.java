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
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.List;
import java.util.Optional;

/** Tells which groups an issue belongs to, and by which search the issues of each are found. */
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
     * @param id empty for the issues that have none
     * @param clause finds the issues of the group; empty where no search does
     */
    record Key(Optional<String> id, Optional<String> name, Optional<UserKey> owner, Optional<Clause> clause) {

        /** What tells it from other groups. */
        String identity() {
            return id.orElse("");
        }
    }

    /** @param role the role that counts, for groups of one role */
    List<Key> of(Issue issue, Grouping grouping, Role role, ApplicationUser viewer) {
        return switch (grouping) {
            case PROJECT ->
                List.of(named(
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
        return named(component.getId().toString(), component.getName(), Jql.equal("component", component.getId()));
    }

    static Key withoutComponent() {
        return none(Optional.of(Jql.empty("component")));
    }

    static Key issueType(IssueType type) {
        return named(type.getId(), type.getNameTranslation(), Jql.equal("issuetype", Long.valueOf(type.getId())));
    }

    /** An epic that the viewer may not see is counted with the issues that have none, and named to nobody. */
    private Key epic(Issue issue, ApplicationUser viewer) {
        Optional<Issue> above = epics.epicOf(issue);
        if (above.isEmpty()) {
            return none(epicField().map(Jql::empty));
        }
        Issue epic = above.get();
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, epic, viewer)) {
            return none(Optional.empty());
        }
        return new Key(
                Optional.of(epic.getKey()),
                Optional.of(epic.getSummary()),
                Optional.empty(),
                epicField().map(field -> Jql.equal(field, epic.getKey())));
    }

    /** Where there are two, an issue may name its epic in either, and no single clause finds it. */
    private Optional<String> epicField() {
        List<CustomField> links = epics.fields();
        return links.size() == 1 ? Optional.of(Jql.field(links.get(0))) : Optional.empty();
    }

    /** No search of Jira finds inherited owners, nor people who are gone. */
    private Key owner(Issue issue, Role role) {
        Optional<EffectiveOwner> owner = assessor.assess(issue).of(role).owner();
        if (owner.isEmpty()) {
            return none(Optional.empty());
        }
        UserKey user = owner.get().user();
        ApplicationUser person = users.getUserByKey(user.value());
        Optional<Clause> clause = owner.get().provenance() != Provenance.ISSUE || person == null
                ? Optional.empty()
                : fields.owner(role).map(field -> Jql.equal(Jql.field(field), person.getName()));
        return new Key(Optional.of(user.value()), Optional.empty(), Optional.of(user), clause);
    }

    private static Key named(String id, String name, Clause clause) {
        return new Key(Optional.of(id), Optional.of(name), Optional.empty(), Optional.of(clause));
    }

    private static Key none(Optional<Clause> clause) {
        return new Key(Optional.empty(), Optional.empty(), Optional.empty(), clause);
    }
}
