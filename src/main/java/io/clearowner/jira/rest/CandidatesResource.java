package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.action.assignment.Candidates;
import io.clearowner.jira.action.assignment.Suggestions;
import io.clearowner.jira.insight.search.RecentOwners;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.rest.json.CandidateInfo;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * {@code GET issues/KEY/ownership/candidates}: people who could own the issue, for its editors; without a query, those
 * who are likely to. 401 for anonymous, 403 without permission to edit, 404 for an issue that is absent or hidden.
 */
@Path("issues/{key}/ownership/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {

    private final Candidates candidates;
    private final Suggestions suggestions;
    private final RecentOwners recentOwners;
    private final IssueAccess issues;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public CandidatesResource(
            Candidates candidates,
            Suggestions suggestions,
            RecentOwners recentOwners,
            IssueAccess issues,
            UserJson users,
            Access access,
            Responses responses) {
        this.candidates = candidates;
        this.suggestions = suggestions;
        this.recentOwners = recentOwners;
        this.issues = issues;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response find(@PathParam("key") String key, @QueryParam("query") String query) {
        return responses.oneByOne(() -> {
            Issue issue = issues.requireEditable(access.user(), key);
            List<CandidateInfo> people =
                    query == null || query.isBlank() ? suggested(issue) : found(issue, query.trim());
            return new PageInfo<>(0, Candidates.MAX_RESULTS, people.size(), people);
        });
    }

    private List<CandidateInfo> suggested(Issue issue) {
        return suggestions
                .of(access.user(), issue, () -> recentOwners.in(issue.getProjectObject(), access.user()))
                .stream()
                .map(suggestion -> new CandidateInfo(
                        users.user(suggestion.user()), true, suggestion.why().id()))
                .toList();
    }

    private List<CandidateInfo> found(Issue issue, String query) {
        return candidates.find(access.user(), issue, query).stream()
                .map(candidate -> new CandidateInfo(users.user(candidate.user()), candidate.canBrowse(), null))
                .toList();
    }
}
