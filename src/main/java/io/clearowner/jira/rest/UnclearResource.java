package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.search.UnclearAnswer;
import io.clearowner.jira.insight.search.UnclearAnswer.Counts;
import io.clearowner.jira.insight.search.UnclearAnswer.Searches;
import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.insight.search.UnclearSearch;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.UnclearInfo;
import io.clearowner.jira.rest.json.UnclearInfo.ByRole;
import io.clearowner.jira.rest.json.UnclearInfo.CountsInfo;
import io.clearowner.jira.rest.json.UnclearInfo.RolesInfo;
import io.clearowner.jira.rest.json.UnclearInfo.ScopeInfo;
import io.clearowner.jira.rest.json.UnclearInfo.SearchesInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code GET unclear}, and {@code POST} with the same parameters in a body, for long scopes: the unclear issues of a
 * scope, counted and listed. Open to anonymous visitors, who find what Jira's own search lets them find: a dashboard
 * may be public.
 *
 * <p>400 for an invalid scope, role, start or limit, 409 if the clarity fields cannot be searched yet.
 */
@Path("unclear")
@Produces(MediaType.APPLICATION_JSON)
public class UnclearResource {

    private final UnclearSearch search;
    private final OwnershipJson json;
    private final Responses responses;
    private final Access access;

    @Inject
    public UnclearResource(UnclearSearch search, OwnershipJson json, Access access, Responses responses) {
        this.search = search;
        this.json = json;
        this.responses = responses;
        this.access = access;
    }

    @GET
    @UnrestrictedAccess
    public Response unclear(
            @QueryParam("jql") String jql,
            @QueryParam("role") String role,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return responses.limited(() -> unclear(new ScopeInput(jql, role, null, start, limit)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response unclearOf(InputStream body) {
        return responses.limited(() -> unclear(ScopeInput.read(body, Set.of("jql", "role", "start", "limit"))));
    }

    private UnclearInfo unclear(ScopeInput input) {
        int max = Parameters.limit(input.limit());
        return unclear(
                Parameters.jql(input.jql()),
                Parameters.filter(input.role()),
                Parameters.startOfIssues(input.start(), max),
                max);
    }

    private UnclearInfo unclear(String jql, UnclearFilter filter, int start, int limit) {
        UnclearAnswer answer = search.find(access.viewer(), jql, filter, start, limit);
        Counts counts = answer.counts();
        Searches searches = answer.searches();
        return new UnclearInfo(
                new ScopeInfo(searches.scope(), answer.scopeIssues(), answer.partial()),
                new CountsInfo(
                        counts.assessed(),
                        counts.unclear(),
                        counts.vision(),
                        counts.execution(),
                        counts.both(),
                        roles(answer.waived())),
                byRole(answer.reasons()),
                json.legend(codes(answer.reasons())),
                new SearchesInfo(
                        searches.scope(),
                        searches.assessed(),
                        searches.unclear(),
                        searches.vision(),
                        searches.execution(),
                        searches.both(),
                        roles(searches.waived()),
                        byRole(searches.reasons())),
                json.issues(answer.page()),
                start,
                limit,
                answer.total(),
                mayTransfer(answer.page()));
    }

    private String mayTransfer(List<Issue> page) {
        ApplicationUser viewer = access.viewer();
        if (viewer == null || page.isEmpty()) {
            return null;
        }
        if (access.administers(viewer)) {
            return "site";
        }
        boolean ofProjects = page.stream()
                .map(Issue::getProjectObject)
                .distinct()
                .allMatch(project -> access.administers(project, viewer));
        return ofProjects ? "project" : null;
    }

    private static Set<String> codes(Map<Role, Map<String, Long>> reasons) {
        Set<String> codes = new LinkedHashSet<>();
        reasons.values().forEach(counts -> codes.addAll(counts.keySet()));
        return codes;
    }

    private static <T> RolesInfo<T> roles(Map<Role, T> values) {
        return new RolesInfo<>(values.get(Role.PRODUCT), values.get(Role.DELIVERY));
    }

    private static <T> ByRole<T> byRole(Map<Role, Map<String, T>> values) {
        return new ByRole<>(values.get(Role.PRODUCT), values.get(Role.DELIVERY));
    }
}
