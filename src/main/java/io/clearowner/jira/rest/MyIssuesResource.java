package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.search.MyIssues;
import io.clearowner.jira.insight.search.MyIssues.Choice;
import io.clearowner.jira.insight.search.MyIssues.Owned;
import io.clearowner.jira.insight.search.MyIssues.Page;
import io.clearowner.jira.insight.search.MyList;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.MyIssuesInfo;
import io.clearowner.jira.rest.json.OwnershipJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET mine/issues}: the open issues that the reader owns, most urgent first. 400 for an unknown list, way of
 * owning or order, 401 for anonymous, 404 for a project that is absent or hidden, 409 if the clarity fields cannot be
 * searched yet.
 */
@Path("mine/issues")
@Produces(MediaType.APPLICATION_JSON)
public class MyIssuesResource {

    private static final String BY_URGENCY = "urgency";
    private static final String BY_PROJECT = "project";

    private final MyIssues issues;
    private final OwnershipJson json;
    private final Access access;
    private final Responses responses;

    @Inject
    public MyIssuesResource(MyIssues issues, OwnershipJson json, Access access, Responses responses) {
        this.issues = issues;
        this.json = json;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response issues(
            @QueryParam("list") String list,
            @QueryParam("owned") String owned,
            @QueryParam("project") String project,
            @QueryParam("order") String order,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return responses.limited(() -> {
            ApplicationUser user = access.user();
            MyList chosen = Parameters.choice("list", list, MyList.ALL, MyList::byId, MyList.ids());
            int max = Parameters.limit(limit);
            int first = Parameters.startOfIssues(start, max);
            Choice choice = new Choice(
                    chosen,
                    Parameters.choice("owned", owned, Owned.ANY, Owned::byId, Owned.ids()),
                    project == null || project.isBlank()
                            ? Optional.empty()
                            : Optional.of(access.visibleProject(project)),
                    byProject(order));
            Page page = issues.find(user, choice, first, max);
            return new MyIssuesInfo(chosen.id(), page.search(), json.issues(page.issues()), first, max, page.total());
        });
    }

    private static boolean byProject(String order) {
        List<String> orders = List.of(BY_URGENCY, BY_PROJECT);
        return Parameters.choice(
                        "order",
                        order,
                        BY_URGENCY,
                        text -> orders.contains(text) ? Optional.of(text) : Optional.empty(),
                        orders)
                .equals(BY_PROJECT);
    }
}
