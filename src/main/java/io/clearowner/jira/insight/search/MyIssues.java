package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the open issues that the viewer owns, by their own value or inherited. Each page takes one search. */
public final class MyIssues {

    /** How many days ahead {@link MyList#DUE_SOON} looks. */
    static final int DUE_WITHIN_DAYS = 7;

    private final ViewerSearches searches;
    private final OwnershipFields fields;

    public MyIssues(ViewerSearches searches, OwnershipFields fields) {
        this.searches = searches;
        this.fields = fields;
    }

    /** How the viewer came to own the issues. */
    public enum Owned {
        /** In either way. */
        ANY,
        /** The issue names the viewer. */
        OWN,
        /** The issue names nobody. */
        INHERITED;

        /** The name in REST. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Owned> byId(String id) {
            return Arrays.stream(values())
                    .filter(owned -> owned.id().equals(id))
                    .findFirst();
        }

        public static List<String> ids() {
            return Arrays.stream(values()).map(Owned::id).toList();
        }
    }

    /**
     * Which issues, and how they are ordered.
     *
     * @param project only issues of it; empty for all
     * @param byProject whether to list one project after the other
     */
    public record Choice(MyList list, Owned owned, Optional<Project> project, boolean byProject) {}

    /**
     * A page of a list.
     *
     * @param search JQL for the whole list
     */
    public record Page(String search, List<Issue> issues, long total) {}

    /** @throws Refusal as {@link UnclearSearch#find} */
    public Page find(ApplicationUser viewer, Choice choice, int start, int limit) {
        ViewerSearch search = searches.of(viewer);
        Clause mine = Jql.or(Arrays.stream(Role.values())
                .map(role -> clause(role, viewer, choice))
                .toList());
        List<Clause> all = new ArrayList<>();
        choice.project().ifPresent(project -> all.add(Jql.project(project.getId())));
        all.add(mine);
        if (choice.list() == MyList.DUE_SOON) {
            all.add(Jql.compare("due", Operator.LESS_THAN_EQUALS, DUE_WITHIN_DAYS + "d"));
        }
        all.add(Jql.open());
        Query query = Jql.query(Jql.and(all));
        search.within(query);
        String order = choice.list().order();
        Query ordered = Jql.ordered(
                query,
                search.order(query, choice.byProject() ? order.replace("ORDER BY ", "ORDER BY project ASC, ") : order));
        SearchResults<Issue> page = search.list(ordered, start, limit);
        return new Page(search.jql(ordered), page.getResults(), page.getTotal());
    }

    /** The issues of the list on account of one role. */
    private Clause clause(Role role, ApplicationUser viewer, Choice choice) {
        List<Clause> all = new ArrayList<>();
        all.add(Jql.equal(effective(role), viewer.getName()));
        if (choice.owned() == Owned.OWN) {
            all.add(Jql.equal(own(role), viewer.getName()));
        } else if (choice.owned() == Owned.INHERITED) {
            all.add(Jql.empty(own(role)));
        }
        if (choice.list() == MyList.UNCLEAR) {
            all.add(unclear(role));
        } else if (choice.list() == MyList.OTHER_UNCLEAR) {
            Role other = role.other();
            all.add(unclear(other));
            all.add(Jql.in(clarity(role), Clarity.codesWithoutReason()));
            all.add(Jql.or(
                    Jql.empty(effective(other)), Jql.compare(effective(other), Operator.NOT_EQUALS, viewer.getName())));
        }
        return Jql.and(all);
    }

    private Clause unclear(Role role) {
        return Jql.in(clarity(role), Reasons.codes());
    }

    private String clarity(Role role) {
        return Jql.field(fields.requireClarity(role));
    }

    private String own(Role role) {
        return Jql.field(fields.requireOwner(role));
    }

    private String effective(Role role) {
        return Jql.field(fields.requireEffectiveOwner(role));
    }
}
