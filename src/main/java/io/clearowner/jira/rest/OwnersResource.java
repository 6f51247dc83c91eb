package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.OwnerLoads;
import io.clearowner.jira.insight.search.OwnerSearch;
import io.clearowner.jira.insight.search.OwnerSearch.PersonLoad;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.OwnerLoadsInfo;
import io.clearowner.jira.rest.json.OwnersJson;
import io.clearowner.jira.rest.json.PersonLoadInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;

/**
 * {@code owners}, by {@code GET} or, for long scopes, {@code POST} with the parameters in a body: what people own, as
 * far as the reader sees the issues; open to anonymous visitors like {@link UnclearResource}. 404 with the same message
 * for a user who does not exist and for one hidden from the reader.
 */
@Path("owners")
@Produces(MediaType.APPLICATION_JSON)
public class OwnersResource {

    private final OwnerSearch search;
    private final Policies policies;
    private final UserManager userManager;
    private final UserSearchService userSearch;
    private final OwnersJson json;
    private final Access access;
    private final Responses responses;

    @Inject
    public OwnersResource(
            OwnerSearch search,
            Policies policies,
            UserManager userManager,
            UserSearchService userSearch,
            OwnersJson json,
            Access access,
            Responses responses) {
        this.search = search;
        this.policies = policies;
        this.userManager = userManager;
        this.userSearch = userSearch;
        this.json = json;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response loads(
            @QueryParam("jql") String jql, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.limited(() -> loads(new ScopeInput(jql, null, null, start, limit)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response loadsOf(InputStream body) {
        return responses.limited(() -> loads(ScopeInput.read(body, Set.of("jql", "start", "limit"))));
    }

    private OwnerLoadsInfo loads(ScopeInput input) {
        int from = Parameters.start(input.start());
        int max = Parameters.limit(input.limit());
        OwnerLoads found = search.find(access.viewer(), scope(input.jql()), from, max);
        return new OwnerLoadsInfo(
                policies.global().get(PolicySetting.OVERLOAD_ABOVE),
                found.partial(),
                found.complete(),
                access.mayAdminister(),
                from,
                max,
                found.total(),
                found.page().stream().map(json::load).toList());
    }

    @GET
    @Path("{user}")
    @UnrestrictedAccess
    public Response load(@PathParam("user") String key, @QueryParam("jql") String jql) {
        return responses.limited(() -> single(key, jql));
    }

    @POST
    @Path("{user}")
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response loadOf(@PathParam("user") String key, InputStream body) {
        return responses.limited(
                () -> single(key, ScopeInput.read(body, Set.of("jql")).jql()));
    }

    /**
     * Runs the same checks and searches whether or not the account exists, so that neither the response nor its time
     * reveals it.
     */
    private PersonLoadInfo single(String key, String jql) {
        PersonLoad found = search.of(access.viewer(), scope(jql), new UserKey(key));
        boolean maySearch = userSearch.canPerformAjaxSearch(access.viewer());
        ApplicationUser person = userManager.getUserByKey(key);
        if (person == null || found.load().issues() == 0 && !maySearch) {
            throw unknown(key);
        }
        return PersonLoadInfo.of(found.partial(), json.load(found.load()));
    }

    private static String scope(String jql) {
        return jql == null ? Jql.OPEN_ISSUES : Parameters.jql(jql);
    }

    private static Refusal unknown(String key) {
        return Refusal.because(Kind.NOT_FOUND, "user", "clear-owner.rest.user.unknown", Parameters.abbreviated(key));
    }
}
