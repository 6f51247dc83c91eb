package io.clearowner.jira.insight.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.platform.Jql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Removes hidden and absent projects, filters, versions, components, users and issues from a clause. Jira rejects a
 * whole query for one such value, which breaks a shared dashboard. Hidden and absent values are treated alike: they
 * match no issue.
 */
final class VisibleScope {

    /** The JQL names of Jira's fields whose values can be hidden or deleted. */
    private static final Set<String> REFERENCES = Set.of(
            "project",
            "filter",
            "request",
            "savedfilter",
            "searchrequest",
            "fixversion",
            "affectedversion",
            "component",
            "assignee",
            "reporter",
            "creator",
            "voter",
            "watcher",
            "worklogauthor",
            "issue",
            "issuekey",
            "key",
            "id",
            "parent");

    /** The JQL names of Jira's fields whose values are free text or global. All other names are custom fields. */
    private static final Set<String> OTHERS = Set.of(
            "attachments",
            "category",
            "comment",
            "created",
            "createddate",
            "description",
            "due",
            "duedate",
            "environment",
            "issuelinktype",
            "issuetype",
            "labels",
            "lastviewed",
            "level",
            "originalestimate",
            "priority",
            "remainingestimate",
            "resolution",
            "resolutiondate",
            "resolved",
            "status",
            "statuscategory",
            "summary",
            "text",
            "timeestimate",
            "timeoriginalestimate",
            "timespent",
            "type",
            "updated",
            "updateddate",
            "votes",
            "watchers",
            "worklogcomment",
            "worklogdate",
            "workratio");

    private static final Set<Operator> EXCLUDING =
            Set.of(Operator.NOT_EQUALS, Operator.NOT_IN, Operator.WAS_NOT, Operator.WAS_NOT_IN);
    private static final Set<Operator> EQUALITIES =
            Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);

    private final SearchService searches;
    private final ApplicationUser viewer;
    private boolean partial;

    /** @param viewer null for anonymous */
    VisibleScope(SearchService searches, ApplicationUser viewer) {
        this.searches = searches;
        this.viewer = viewer;
    }

    /**
     * The rest of a clause.
     *
     * @param clause null if the rest matches all issues or none
     * @param all without a clause, whether the rest matches all issues
     */
    record Rest(Clause clause, boolean all) {

        static final Rest NONE = new Rest(null, false);
        static final Rest ALL = new Rest(null, true);

        static Rest of(Clause clause) {
            return new Rest(clause, false);
        }

        boolean constant() {
            return clause == null;
        }

        private Rest negated() {
            return constant() ? new Rest(null, !all) : of(new NotClause(clause));
        }
    }

    /** Keeps a clause that is invalid for another reason, so that Jira reports it. */
    Rest of(Clause clause) {
        return valid(clause) ? Rest.of(clause) : clause.accept(new Parts());
    }

    /** Whether anything was left out so far. */
    boolean partial() {
        return partial;
    }

    private boolean valid(Clause clause) {
        return !searches.validateQuery(viewer, Jql.query(clause)).hasAnyErrors();
    }

    private final class Parts implements ClauseVisitor<Rest> {

        @Override
        public Rest visit(AndClause and) {
            List<Clause> rests = new ArrayList<>();
            for (Clause part : and.getClauses()) {
                Rest rest = of(part);
                if (!rest.constant()) {
                    rests.add(rest.clause());
                } else if (!rest.all()) {
                    return Rest.NONE;
                }
            }
            return rests.isEmpty() ? Rest.ALL : Rest.of(Jql.and(rests));
        }

        @Override
        public Rest visit(OrClause or) {
            List<Clause> rests = new ArrayList<>();
            for (Clause part : or.getClauses()) {
                Rest rest = of(part);
                if (!rest.constant()) {
                    rests.add(rest.clause());
                } else if (rest.all()) {
                    return Rest.ALL;
                }
            }
            return rests.isEmpty() ? Rest.NONE : Rest.of(Jql.or(rests));
        }

        @Override
        public Rest visit(NotClause not) {
            return of(not.getSubClause()).negated();
        }

        @Override
        public Rest visit(TerminalClause clause) {
            if (!refers(clause)) {
                return Rest.of(clause);
            }
            partial = true;
            if (clause.getOperand() instanceof MultiValueOperand several) {
                List<Operand> visible = visible(clause, several.getValues());
                if (!visible.isEmpty()) {
                    return Rest.of(with(clause, visible));
                }
            }
            return without(clause);
        }

        @Override
        public Rest visit(WasClause clause) {
            if (!REFERENCES.contains(name(clause))) {
                return Rest.of(clause);
            }
            partial = true;
            return EXCLUDING.contains(clause.getOperator()) ? Rest.ALL : Rest.NONE;
        }

        @Override
        public Rest visit(ChangedClause clause) {
            return Rest.of(clause);
        }
    }

    private boolean refers(TerminalClause clause) {
        String name = name(clause);
        return REFERENCES.contains(name)
                || !OTHERS.contains(name)
                        && EQUALITIES.contains(clause.getOperator())
                        && valid(Jql.empty(clause.getName()));
    }

    private static String name(Clause clause) {
        return clause.getName().toLowerCase(Locale.ROOT);
    }

    /** Bisects the list to find the values that Jira rejects with few validations. */
    private List<Operand> visible(TerminalClause clause, List<Operand> values) {
        if (valid(with(clause, values))) {
            return values;
        }
        if (values.size() == 1) {
            return List.of();
        }
        int half = values.size() / 2;
        List<Operand> visible = new ArrayList<>(visible(clause, values.subList(0, half)));
        visible.addAll(visible(clause, values.subList(half, values.size())));
        return visible;
    }

    private static Clause with(TerminalClause clause, List<Operand> values) {
        return new TerminalClauseImpl(clause.getName(), clause.getOperator(), new MultiValueOperand(values));
    }

    /** In JQL, a clause that excludes values never finds issues without a value. */
    private Rest without(TerminalClause clause) {
        if (!EXCLUDING.contains(clause.getOperator())) {
            return Rest.NONE;
        }
        return Optional.of(Jql.notEmpty(clause.getName()))
                .filter(this::valid)
                .map(Rest::of)
                .orElse(Rest.ALL);
    }
}
