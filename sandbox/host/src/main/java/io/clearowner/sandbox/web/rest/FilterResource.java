package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/filter} (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/filter). */
@Path("/filter")
public final class FilterResource {
    private final Host host;

    /** A filter that a client sends. */
    public record FilterInput(
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("jql") String jql,
            @JsonProperty("favourite") boolean favourite) {}

    public FilterResource(Host host) {
        this.host = host;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> create(FilterInput input) {
        if (input == null || input.name() == null || input.name().isBlank()) {
            throw ErrorsOf.field("filterName", "You must specify a name to save this filter as.");
        }
        SearchService.ParseResult parsed =
                host.get(SearchService.class).parseQuery(host.user(), input.jql() == null ? "" : input.jql());
        if (!parsed.isValid()) {
            throw ErrorsOf.messages(parsed.getErrors());
        }
        var filter =
                new SearchRequest(parsed.getQuery(), host.user(), input.name().trim(), input.description());
        var service = host.get(SearchRequestService.class);
        var context = new JiraServiceContextImpl(host.user());
        service.validateFilterForCreate(context, filter);
        if (context.getErrorCollection().hasAnyErrors()) {
            throw ErrorsOf.collection(context.getErrorCollection());
        }
        SearchRequest created = service.createFilter(context, filter, input.favourite());
        if (context.getErrorCollection().hasAnyErrors()) {
            throw ErrorsOf.collection(context.getErrorCollection());
        }
        return json(created);
    }

    @GET
    @Path("/favourite")
    public List<Map<String, Object>> favourites() {
        return host.get(SearchRequestService.class).getFavouriteFilters(host.user()).stream()
                .map(this::json)
                .toList();
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> get(@PathParam("id") long id) {
        var context = new JiraServiceContextImpl(host.user());
        SearchRequest found = host.get(SearchRequestService.class).getFilter(context, id);
        if (found == null) {
            throw ErrorsOf.message(
                    404,
                    "The selected filter is not available to you, perhaps it has been deleted or"
                            + " had its permissions changed.");
        }
        return json(found);
    }

    private Map<String, Object> json(SearchRequest filter) {
        boolean favourite = host.get(SearchRequestService.class).getFavouriteFilters(host.user()).stream()
                .anyMatch(other -> other.getId().equals(filter.getId()));
        return JiraJson.filter(filter, host.get(SearchService.class).getJqlString(filter.getQuery()), favourite);
    }
}
