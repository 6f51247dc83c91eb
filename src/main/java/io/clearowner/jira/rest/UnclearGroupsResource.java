package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.clearowner.jira.insight.search.GroupSearch;
import io.clearowner.jira.insight.search.Grouping;
import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.insight.search.UnclearGroups;
import io.clearowner.jira.insight.search.UnclearGroups.Group;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.GroupsInfo;
import io.clearowner.jira.rest.json.GroupsInfo.GroupInfo;
import io.clearowner.jira.rest.json.UserInfo;
import io.clearowner.jira.rest.json.UserJson;
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
import java.util.List;
import java.util.Set;

/**
 * {@code GET unclear/groups}, and {@code POST} with the same parameters in a body, for long scopes: unclear issues of a
 * scope, counted by group. Open to anonymous visitors, with the same refusals as {@link UnclearResource}; 400 also for
 * an unknown grouping.
 */
@Path("unclear/groups")
@Produces(MediaType.APPLICATION_JSON)
public class UnclearGroupsResource {

    private final GroupSearch search;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public UnclearGroupsResource(GroupSearch search, UserJson users, Access access, Responses responses) {
        this.search = search;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response groups(
            @QueryParam("jql") String jql,
            @QueryParam("role") String role,
            @QueryParam("by") String by,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return responses.limited(() -> groups(new ScopeInput(jql, role, by, start, limit)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response groupsOf(InputStream body) {
        return responses.limited(() -> groups(ScopeInput.read(body, Set.of("jql", "role", "by", "start", "limit"))));
    }

    private GroupsInfo groups(ScopeInput input) {
        Grouping grouping = grouping(input.by());
        UnclearFilter filter = Parameters.filter(input.role());
        if (grouping.ofOneRole() && filter != UnclearFilter.VISION && filter != UnclearFilter.EXECUTION) {
            throw Refusal.because(Kind.INVALID, "role", "clear-owner.rest.group.one-role", grouping.id());
        }
        String jql = Parameters.jql(input.jql());
        int start = Parameters.start(input.start());
        int limit = Parameters.limit(input.limit());
        return page(grouping, filter, search.find(access.viewer(), jql, filter, grouping), start, limit);
    }

    private static Grouping grouping(String by) {
        String known = String.join(", ", Grouping.ids());
        if (by == null || by.isBlank()) {
            throw Refusal.because(Kind.INVALID, "by", "clear-owner.rest.group.missing", known);
        }
        return Grouping.byId(by)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID, "by", "clear-owner.rest.choice.unknown", Parameters.abbreviated(by), known));
    }

    private GroupsInfo page(Grouping grouping, UnclearFilter filter, UnclearGroups groups, int start, int limit) {
        List<GroupInfo> values = groups.groups().stream()
                .skip(start)
                .limit(limit)
                .map(group -> info(grouping, group))
                .toList();
        return new GroupsInfo(
                grouping.id(),
                filter.id(),
                groups.partial(),
                groups.issues(),
                groups.complete(),
                start,
                limit,
                groups.groups().size(),
                values);
    }

    private GroupInfo info(Grouping grouping, Group group) {
        UserInfo owner = group.owner().map(users::user).orElse(null);
        String name = owner != null
                ? owner.displayName()
                : group.name().orElseGet(() -> responses
                        .i18n()
                        .getText(
                                grouping == Grouping.REASON
                                        ? "clear-owner.clarity." + group.id().orElse("")
                                        : "clear-owner.group.none." + grouping.id()));
        return new GroupInfo(
                group.id().orElse(null),
                name,
                owner,
                group.issues(),
                group.exact(),
                group.search().orElse(null));
    }
}
