package io.clearowner.jira.upkeep.reindex;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.assessment.policy.ProjectChoice;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.UserPickers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the issues that people own because a policy takes owners from a field of the issue or from leads. Without such
 * a policy, it searches nothing.
 *
 * <p>JQL cannot name a person without an account. Jira keeps the accounts of assignees and reporters, also if a
 * directory drops them (https://support.atlassian.com/jira/kb/ldap-user-deletion-effect-in-jira-user-base/), so only
 * user pickers are read from what is stored. Leads are compared by key.
 */
public final class LastSources {

    private final IndexSearch index;
    private final Policies policies;
    private final ProjectManager projects;
    private final UserManager users;
    private final UserPickers userPickers;
    private final CustomFieldValuePersister values;

    public LastSources(
            IndexSearch index,
            Policies policies,
            ProjectManager projects,
            UserManager users,
            UserPickers userPickers,
            CustomFieldValuePersister values) {
        this.index = index;
        this.policies = policies;
        this.projects = projects;
        this.users = users;
        this.userPickers = userPickers;
        this.values = values;
    }

    /**
     * The issues without an owner of their own in the role; some of them may inherit from elsewhere.
     *
     * @param names of the people, as in JQL
     * @param withoutOwner finds the issues without an owner of their own
     */
    Set<Long> ownedBy(Collection<UserKey> people, Collection<String> names, Role role, Clause withoutOwner) {
        Set<Long> ids = new TreeSet<>();
        for (MappedField field : policies.mappedFields()) {
            ProjectChoice where =
                    policies.where(policy -> policy.mappedField(role).equals(field));
            if (!where.nowhere()) {
                ids.addAll(named(people, names, field, where, withoutOwner));
            }
        }
        Set<String> keys = people.stream().map(UserKey::value).collect(Collectors.toSet());
        for (Project project : projectsWhere(policy -> policy.inherits(role, Provenance.COMPONENT_LEAD))) {
            List<Long> components = project.getProjectComponents().stream()
                    .filter(component -> keys.contains(component.getLead()))
                    .map(ProjectComponent::getId)
                    .toList();
            if (!components.isEmpty()) {
                ids.addAll(index.ids(Jql.and(Jql.inNumbers("component", components), withoutOwner), project.getId()));
            }
        }
        for (Project project : projectsWhere(policy -> policy.inherits(role, Provenance.PROJECT_LEAD))) {
            if (keys.contains(project.getLeadUserKey())) {
                ids.addAll(index.ids(withoutOwner, project.getId()));
            }
        }
        return ids;
    }

    private List<Project> projectsWhere(Predicate<Policy> property) {
        ProjectChoice where = policies.where(property);
        return where.nowhere()
                ? List.of()
                : projects.getProjects().stream()
                        .filter(project -> where.contains(project.getId()))
                        .toList();
    }

    private Set<Long> named(
            Collection<UserKey> people,
            Collection<String> names,
            MappedField field,
            ProjectChoice where,
            Clause withoutOwner) {
        if (!field.isCustom()) {
            return found(Jql.and(Jql.in(field.code(), names), withoutOwner), where);
        }
        CustomField custom = userPickers.find(field).orElse(null);
        if (custom == null) {
            return Set.of();
        }
        boolean searchable = custom.getCustomFieldSearcher() != null;
        Set<Long> ids = new TreeSet<>();
        if (searchable) {
            ids.addAll(found(Jql.and(Jql.in(Jql.field(custom), names), withoutOwner), where));
        }
        for (UserKey person : people) {
            // JQL cannot name a person without an account, or search a field without a searcher.
            if (!searchable || users.getUserByKey(person.value()) == null) {
                // Unverified on Jira 11: user pickers store user keys as limited text
                Set<Long> stored =
                        values.getIssueIdsWithValue(custom, PersistenceFieldType.TYPE_LIMITED_TEXT, person.value());
                ids.addAll(stored == null ? Set.of() : stored);
            }
        }
        return ids;
    }

    private Set<Long> found(Clause clause, ProjectChoice where) {
        if (where.everywhere()) {
            return index.ids(clause);
        }
        Set<Long> ids = new TreeSet<>();
        List<Long> projectIds = new ArrayList<>(where.ids());
        for (int from = 0; from < projectIds.size(); from += IndexSearch.PAGE) {
            List<Long> some = projectIds.subList(from, Math.min(from + IndexSearch.PAGE, projectIds.size()));
            ids.addAll(index.ids(Jql.and(Jql.inNumbers("project", some), clause)));
        }
        return ids;
    }
}
