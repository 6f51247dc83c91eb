package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.insight.history.OwnershipEvent;
import io.clearowner.jira.insight.history.OwnershipHistory;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.rest.json.HistoryInfo;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.UserInfo;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code GET issues/KEY/ownership/history}: all events of both roles, newest first, for everyone who sees the issue,
 * like Jira's own history. 404 with the same message for an absent and for a hidden issue.
 */
@Path("issues/{key}/ownership/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final OwnershipHistory history;
    private final IssueAccess issues;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public HistoryResource(
            OwnershipHistory history, IssueAccess issues, UserJson users, Access access, Responses responses) {
        this.history = history;
        this.issues = issues;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response page(
            @PathParam("key") String key, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.oneByOne(() -> {
            int from = Parameters.start(start);
            int max = Parameters.limit(limit);
            Issue issue = issues.find(access.viewer(), key);
            OwnershipHistory.Page page = history.page(issue, from, max);
            // The same few people occur again and again.
            Map<UserKey, UserInfo> people = new HashMap<>();
            return new PageInfo<>(
                    from,
                    max,
                    page.total(),
                    page.events().stream().map(event -> info(event, people)).toList());
        });
    }

    private HistoryInfo info(OwnershipEvent event, Map<UserKey, UserInfo> people) {
        Function<UserKey, UserInfo> user = key -> people.computeIfAbsent(key, users::user);
        return new HistoryInfo(
                IsoTime.of(event.at()),
                event.role().id(),
                event.kind().code(),
                event.by().map(user).orElse(null),
                event.from().map(user).orElse(null),
                event.to().map(user).orElse(null),
                event.note().orElse(null),
                event.until().map(LocalDate::toString).orElse(null));
    }
}
