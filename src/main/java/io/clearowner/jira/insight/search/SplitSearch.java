package io.clearowner.jira.insight.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.ClaritySplit.RoleSplit;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Splits what is clear into owners that issues name themselves and inherited ones, as the viewer. That is exact, by
 * searches: is the stored field empty or not. The sources of inherited owners come from up to
 * {@link ViewerSearch#MAX_INSPECTED} issues per role. Takes eight searches, and for each role one more for every
 * further 500 inspected issues.
 */
public final class SplitSearch {

    private final ViewerSearches searches;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;

    public SplitSearch(ViewerSearches searches, OwnershipFields fields, IssueAssessor assessor) {
        this.searches = searches;
        this.fields = fields;
        this.assessor = assessor;
    }

    /**
     * @param viewer null for anonymous
     * @throws io.clearowner.jira.platform.Refusal as {@link UnclearSearch#find}
     */
    public ClaritySplit find(ApplicationUser viewer, String jql) {
        ViewerSearch search = searches.of(viewer);
        ParsedScope scope = search.parse(jql);
        ClarityQueries queries = search.within(scope.query());
        Query clear = queries.clear();
        Query own = queries.and(
                clear,
                Jql.and(Stream.of(Role.values())
                        .map(role -> Jql.or(
                                Jql.notEmpty(owner(role)),
                                Jql.equal(Jql.field(fields.requireClarity(role)), Clarity.WAIVED.code())))
                        .toList()));
        long clearIssues = search.count(clear);
        if (clearIssues == 0 && search.count(queries.scope()) > 0) {
            search.requireIndexed(queries);
        }
        Map<Role, RoleSplit> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, split(search, queries, role));
        }
        return new ClaritySplit(
                scope.partial(), clearIssues, search.count(own), search.jql(clear), search.jql(own), roles);
    }

    private RoleSplit split(ViewerSearch search, ClarityQueries queries, Role role) {
        Query clear = queries.withCode(role, Clarity.CLEAR.code());
        Query own = queries.and(clear, Jql.notEmpty(owner(role)));
        Query inherited = queries.and(clear, Jql.and(Jql.empty(owner(role)), Jql.notEmpty(effective(role))));
        Query nobody = queries.and(clear, Jql.empty(effective(role)));
        Map<Provenance, Long> sources = new EnumMap<>(Provenance.class);
        long inheriting = search.inspect(
                queries.ordered(inherited, search.order(inherited, ViewerSearch.LATEST_FIRST)),
                issue -> assessor.effectiveOwner(issue, role)
                        // An issue that was edited since the search may name its owner by now.
                        .filter(owner -> !owner.own())
                        .ifPresent(owner -> sources.merge(owner.provenance(), 1L, Long::sum)));
        return new RoleSplit(
                search.count(own),
                inheriting,
                search.count(nobody),
                sources,
                search.jql(own),
                search.jql(inherited),
                search.jql(nobody));
    }

    private String owner(Role role) {
        return Jql.field(fields.requireOwner(role));
    }

    private String effective(Role role) {
        return Jql.field(fields.requireEffectiveOwner(role));
    }
}
