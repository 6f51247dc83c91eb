package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.AllPages;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.PageByKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the issues of a plan as the person who runs it. The search leaves out most issues whose roles do not fulfill
 * the condition; {@link TransferRules} decides about the rest.
 */
public final class TransferIssues {

    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final ProjectManager projects;
    private final OwnershipFields fields;
    private final UserManager users;
    private final CustomFieldValuePersister values;
    private final IssueAccess access;
    private final OwnerTables tables;

    public TransferIssues(
            SearchService searches,
            IssueDocumentSearchService counts,
            ProjectManager projects,
            OwnershipFields fields,
            UserManager users,
            CustomFieldValuePersister values,
            IssueAccess access,
            OwnerTables tables) {
        this.searches = searches;
        this.counts = counts;
        this.projects = projects;
        this.fields = fields;
        this.users = users;
        this.values = values;
        this.access = access;
        this.tables = tables;
    }

    /**
     * Checks that the scope can be searched, and that the person may use the table.
     *
     * @throws Refusal with Jira's messages if it cannot
     */
    public void require(TransferPlan plan, ApplicationUser by) {
        tables.require(plan, UserKeys.of(by));
        scope(plan, by);
    }

    /**
     * The ids of the issues, ascending.
     *
     * @throws Refusal if the scope is invalid, or the search fails
     */
    public SortedSet<Long> ids(TransferPlan plan, ApplicationUser by) {
        if (plan.table().isPresent()) {
            return visible(tables.of(plan).issueIds(), Optional.empty(), by);
        }
        Optional<UserKey> gone = gone(plan);
        if (gone.isPresent()) {
            return visible(ofDeleted(plan, gone.get()), scopeOfDeleted(plan, by), by);
        }
        return search(scope(plan, by), by);
    }

    /**
     * The number of issues that {@link #ids} would return, by one search.
     *
     * @return empty if no search counts them
     */
    public OptionalLong count(TransferPlan plan, ApplicationUser by) {
        if (plan.table().isPresent() || gone(plan).isPresent()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(counts.getHitCount(by, scope(plan, by), false));
        } catch (SearchException e) {
            throw Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed")
                    .causedBy(e);
        }
    }

    /** The person whom the issues in question name, if the plan says so. */
    private static Optional<UserKey> named(TransferPlan plan) {
        return plan.owner().or(plan::person);
    }

    /** As {@link #named}, if the account was deleted. */
    private Optional<UserKey> gone(TransferPlan plan) {
        return named(plan).filter(person -> users.getUserByKey(person.value()) == null);
    }

    /** JQL cannot name a deleted account, so what names one is read from what is stored. */
    private Set<Long> ofDeleted(TransferPlan plan, UserKey gone) {
        Set<Long> ids = new TreeSet<>();
        for (Role role : Role.values()) {
            if (plan.concerns(role)) {
                Set<Long> found = values.getIssueIdsWithValue(
                        fields.requireOwner(role), PersistenceFieldType.TYPE_LIMITED_TEXT, gone.value());
                ids.addAll(found == null ? Set.of() : found);
            }
        }
        return ids;
    }

    /** Empty if all issues are in scope that name the deleted person. */
    private Optional<Set<Long>> scopeOfDeleted(TransferPlan plan, ApplicationUser by) {
        return plan.jql().map(jql -> search(within(plan, parse(jql, by)), by));
    }

    private SortedSet<Long> visible(Set<Long> ids, Optional<Set<Long>> scope, ApplicationUser by) {
        SortedSet<Long> visible = new TreeSet<>();
        for (Long id : ids) {
            if (scope.map(within -> within.contains(id)).orElse(true)
                    && access.find(by, id).isPresent()) {
                visible.add(id);
            }
        }
        return visible;
    }

    private Query scope(TransferPlan plan, ApplicationUser by) {
        Query base = plan.jql().map(jql -> parse(jql, by)).orElseGet(Jql::everything);
        Query scope = within(plan, base);
        return gone(plan).isPresent() ? scope : and(scope, condition(plan));
    }

    private Query parse(String jql, ApplicationUser by) {
        ParseResult parsed = searches.parseQuery(by, jql);
        if (!parsed.isValid()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", parsed.getErrors().getErrorMessages());
        }
        MessageSet messages = searches.validateQuery(by, parsed.getQuery());
        if (messages.hasAnyErrors()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", messages.getErrorMessages());
        }
        return parsed.getQuery();
    }

    private static Query within(TransferPlan plan, Query query) {
        return plan.projectId().isEmpty()
                ? query
                : and(query, Optional.of(Jql.project(plan.projectId().getAsLong())));
    }

    private static Query and(Query query, Optional<Clause> clause) {
        if (clause.isEmpty()) {
            return query;
        }
        return Jql.query(query.getWhereClause() == null ? clause.get() : Jql.and(query.getWhereClause(), clause.get()));
    }

    /** Finds the issues of which at least one role fulfills the condition. */
    private Optional<Clause> condition(TransferPlan plan) {
        List<Clause> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (plan.concerns(role)) {
                Optional<Clause> clause = condition(plan, role);
                if (clause.isEmpty()) {
                    return Optional.empty();
                }
                roles.add(clause.get());
            }
        }
        return Optional.of(Jql.or(roles));
    }

    private Optional<Clause> condition(TransferPlan plan, Role role) {
        List<Clause> all = new ArrayList<>();
        String owner = Jql.field(fields.requireOwner(role));
        named(plan).ifPresent(person -> all.add(Jql.equal(owner, nameOf(person))));
        if (plan.condition() == TransferCondition.MISSING) {
            all.add(Jql.empty(owner));
        } else if (plan.condition() == TransferCondition.UNCLEAR) {
            all.add(Jql.in(Jql.field(fields.requireClarity(role)), Reasons.codes()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Jql.and(all));
    }

    private String nameOf(UserKey person) {
        ApplicationUser user = users.getUserByKey(person.value());
        return user == null ? person.value() : user.getName();
    }

    private SortedSet<Long> search(Query query, ApplicationUser by) {
        SortedSet<Long> ids = new TreeSet<>();
        AllPages.read(
                projects,
                (also, start) -> page(and(query, also), by, start),
                page -> page.forEach(issue -> ids.add(issue.getId())));
        return ids;
    }

    private SearchResults<Issue> page(Query query, ApplicationUser by, int start) {
        Query byKey = Jql.ordered(
                query, searches.parseQuery(by, PageByKey.ORDER).getQuery().getOrderByClause());
        try {
            return searches.search(by, byKey, new PagerFilter<Issue>(start, IndexSearch.PAGE));
        } catch (SearchException e) {
            throw Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed")
                    .causedBy(e);
        }
    }
}
