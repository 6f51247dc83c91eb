package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.clearowner.jira.insight.search.SplitSearch;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.SplitInfo;
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
import java.util.Set;

/**
 * {@code GET unclear/split}, and {@code POST} with the same parameter in a body, for long scopes: what is clear in a
 * scope, split into owners that issues name themselves and inherited ones. Open to anonymous visitors, with the same
 * refusals as {@link UnclearResource}.
 */
@Path("unclear/split")
@Produces(MediaType.APPLICATION_JSON)
public class UnclearSplitResource {

    private final SplitSearch search;
    private final Access access;
    private final Responses responses;

    @Inject
    public UnclearSplitResource(SplitSearch search, Access access, Responses responses) {
        this.search = search;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response split(@QueryParam("jql") String jql) {
        return responses.limited(() -> find(jql));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response splitOf(InputStream body) {
        return responses.limited(() -> find(ScopeInput.read(body, Set.of("jql")).jql()));
    }

    private SplitInfo find(String jql) {
        return SplitInfo.of(search.find(access.viewer(), Parameters.jql(jql)));
    }
}
