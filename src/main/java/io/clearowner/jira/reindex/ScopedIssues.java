package io.clearowner.jira.reindex;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * The ids of the issues that a piece of work is about, found by searches and kept in memory as numbers only. What is
 * searched for (owners, parents, components) is stored in the issue, so the re-index does not move it.
 */
public final class ScopedIssues {

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private final IssueManager issues;
    private final IndexSearch index;
    private final OwnershipFields fields;
    private final CustomFieldManager customFields;
    private final UserManager users;

    public ScopedIssues(IssueManager issues, IndexSearch index, OwnershipFields fields, CustomFieldManager customFields,
            UserManager users) {
        this.issues = issues;
        this.index = index;
        this.fields = fields;
        this.customFields = customFields;
        this.users = users;
    }

    public SortedSet<Long> ofProject(long projectId) {
        try {
            return new TreeSet<>(issues.getIssueIdsForProject(projectId));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Cannot read the issues of project " + projectId, e);
        }
    }

    SortedSet<Long> ofOwner(String userKey) {
        List<Clause> owned = new ArrayList<>();
        for (Role role : Role.values()) {
            fields.owner(role).ifPresent(
                    field -> owned.add(IndexSearch.texts(IndexSearch.jql(field), namesOf(userKey))));
        }
        return owned.isEmpty() ? new TreeSet<>() : withHeirs(index.ids(IndexSearch.any(owned)));
    }

    /** JQL documents the name; the key is for people whom Jira does not know any more. */
    private Set<String> namesOf(String userKey) {
        Set<String> names = new LinkedHashSet<>();
        ApplicationUser user = users.getUserByKeyEvenWhenUnknown(userKey);
        if (user != null) {
            names.add(user.getUsername());
        }
        names.add(userKey);
        return names;
    }

    SortedSet<Long> named(Collection<Long> ids) {
        return withHeirs(new TreeSet<>(ids));
    }

    SortedSet<Long> ofComponent(long componentId) {
        return withHeirs(index.ids(IndexSearch.numbers("component", List.of(componentId))));
    }

    SortedSet<Long> ofEpic(long epicId) {
        return withSubTasks(inEpics(List.of(epicId)));
    }

    /** Adds the issues in those that are epics, and the sub-tasks of them all. */
    private SortedSet<Long> withHeirs(SortedSet<Long> ids) {
        ids.addAll(inEpics(ids));
        return withSubTasks(ids);
    }

    private SortedSet<Long> withSubTasks(SortedSet<Long> ids) {
        ids.addAll(index.idsWith("parent", ids));
        return ids;
    }

    private SortedSet<Long> inEpics(Collection<Long> epicIds) {
        SortedSet<Long> found = new TreeSet<>();
        Optional<CustomField> epicLink = epicLink();
        if (epicLink.isEmpty()) {
            return found;
        }
        List<Long> ids = List.copyOf(epicIds);
        for (int from = 0; from < ids.size(); from += IndexSearch.PAGE) {
            List<Issue> epics = issues.getIssueObjects(ids.subList(from, Math.min(from + IndexSearch.PAGE, ids.size())));
            if (!epics.isEmpty()) {
                found.addAll(index.ids(IndexSearch.texts(IndexSearch.jql(epicLink.get()),
                        epics.stream().map(Issue::getKey).toList())));
            }
        }
        return found;
    }

    /** Jira Software's field; without that product there is none. */
    private Optional<CustomField> epicLink() {
        return customFields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && EPIC_LINK.equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }
}
