package io.clearowner.jira.upkeep.reindex;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the ids of the issues of a scope by searches, and keeps only the ids in memory. The searches use stored values
 * (owners, parents, components), so the re-index does not change their results.
 */
public final class ScopedIssues {

    /** Deeper than owners are inherited: a sub-task's parents, and the issues above those. */
    private static final int MAX_DEPTH = 20;

    private final IssueManager issues;
    private final IndexSearch index;
    private final OwnershipFields fields;
    private final Epics epics;
    private final StoredAreaOwners areas;
    private final LastSources lastSources;
    private final UserManager users;
    private final CustomFieldValuePersister values;

    public ScopedIssues(
            IssueManager issues,
            IndexSearch index,
            OwnershipFields fields,
            Epics epics,
            StoredAreaOwners areas,
            LastSources lastSources,
            UserManager users,
            CustomFieldValuePersister values) {
        this.issues = issues;
        this.index = index;
        this.fields = fields;
        this.epics = epics;
        this.areas = areas;
        this.lastSources = lastSources;
        this.users = users;
        this.values = values;
    }

    /**
     * Issues that name one of the users, issues that inherit from those, issues that they own through an area or one of
     * the last sources, and issues whose effective owner they are in the index.
     */
    SortedSet<Long> ofOwners(Collection<UserKey> people) {
        SortedSet<Long> ids = new TreeSet<>();
        Set<String> names = namesOf(people);
        for (Role role : Role.values()) {
            fields.effectiveOwner(role).ifPresent(field -> ids.addAll(index.ids(Jql.in(Jql.field(field), names))));
            Optional<CustomField> field = fields.owner(role);
            if (field.isPresent()) {
                String owner = Jql.field(field.get());
                ids.addAll(index.ids(Jql.in(owner, names)));
                ids.addAll(lastSources.ownedBy(people, names, role, Jql.empty(owner)));
                for (UserKey person : people) {
                    if (users.getUserByKey(person.value()) == null) {
                        ids.addAll(naming(person, field.get()));
                    }
                    for (Area area : areas.ownedBy(person, role)) {
                        ids.addAll(inArea(area, Jql.empty(owner)));
                    }
                }
            }
        }
        return withDescendants(ids);
    }

    /** JQL cannot name a person without an account, so what names one is read from what is stored. */
    private Set<Long> naming(UserKey gone, CustomField field) {
        Set<Long> found = values.getIssueIdsWithValue(field, PersistenceFieldType.TYPE_LIMITED_TEXT, gone.value());
        return found == null ? Set.of() : found;
    }

    private SortedSet<Long> inArea(Area area, Clause where) {
        return area.kind() == Provenance.PROJECT
                ? index.ids(where, area.id())
                : index.ids(Jql.and(Jql.inNumbers("component", List.of(area.id())), where));
    }

    /** JQL documents user names as values; the key is for users whom Jira no longer knows. */
    private Set<String> namesOf(Collection<UserKey> people) {
        Set<String> names = new LinkedHashSet<>();
        for (UserKey key : people) {
            ApplicationUser user = users.getUserByKeyEvenWhenUnknown(key.value());
            if (user != null) {
                names.add(user.getUsername());
            }
            // Unverified on Jira 11: whether a user clause finds deleted users by key
            names.add(key.value());
        }
        return names;
    }

    SortedSet<Long> named(Collection<Long> ids) {
        return withDescendants(new TreeSet<>(ids));
    }

    SortedSet<Long> ofComponent(long componentId) {
        return withDescendants(index.ids(Jql.inNumbers("component", List.of(componentId))));
    }

    SortedSet<Long> ofEpic(long epicId) {
        return withDescendants(inEpics(List.of(epicId)));
    }

    /** Every issue that is indexed with the plugin has a code, even if the policy does not cover it. */
    SortedSet<Long> withoutClarity() {
        SortedSet<Long> ids = new TreeSet<>();
        for (Role role : Role.values()) {
            fields.clarity(role)
                    .ifPresent(field -> ids.addAll(
                            indexable(role, index.idsNotMatching(Jql.in(Jql.field(field), Clarity.codes())))));
        }
        return ids;
    }

    /** Without the issues to which the field does not apply: Jira indexes those without a value however often. */
    private List<Long> indexable(Role role, Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Long> indexable = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IndexSearch.PAGE) {
            issues.getIssueObjects(all.subList(from, Math.min(from + IndexSearch.PAGE, all.size()))).stream()
                    .filter(issue -> issue != null && fields.applies(OwnershipField.clarityOf(role), issue))
                    .map(Issue::getId)
                    .forEach(indexable::add);
        }
        return indexable;
    }

    /** Adds the issues below those, at any depth. */
    private SortedSet<Long> withDescendants(SortedSet<Long> ids) {
        SortedSet<Long> parents = ids;
        for (int depth = 0; depth < MAX_DEPTH && !parents.isEmpty(); depth++) {
            SortedSet<Long> children = index.idsWith("parent", parents);
            children.addAll(inEpics(parents));
            children.removeAll(ids);
            ids.addAll(children);
            parents = children;
        }
        return ids;
    }

    private SortedSet<Long> inEpics(Collection<Long> epicIds) {
        SortedSet<Long> result = new TreeSet<>();
        List<CustomField> links = epics.fields();
        List<Long> ids = links.isEmpty() ? List.of() : List.copyOf(epicIds);
        for (int from = 0; from < ids.size(); from += IndexSearch.PAGE) {
            List<String> keys =
                    issues.getIssueObjects(ids.subList(from, Math.min(from + IndexSearch.PAGE, ids.size()))).stream()
                            .filter(Objects::nonNull)
                            .map(Issue::getKey)
                            .toList();
            if (!keys.isEmpty()) {
                // Unverified on Jira 11: the Parent Link field is searched by issue key
                result.addAll(index.ids(Jql.or(links.stream()
                        .map(field -> Jql.in(Jql.field(field), keys))
                        .toList())));
            }
        }
        return result;
    }
}
