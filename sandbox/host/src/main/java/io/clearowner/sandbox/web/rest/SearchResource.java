package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/search} (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/search). */
@Path("/search")
public final class SearchResource {
    private static final int MAX_RESULTS = 1000;
    private static final int USUAL = 50;
    private final Host host;

    /** The body of a POST. */
    public record SearchInput(
            @JsonProperty("jql") String jql,
            @JsonProperty("startAt") Integer startAt,
            @JsonProperty("maxResults") Integer maxResults,
            @JsonProperty("fields") List<String> fields,
            @JsonProperty("expand") List<String> expand,
            @JsonProperty("validateQuery") Boolean validateQuery) {}

    public SearchResource(Host host) {
        this.host = host;
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") String fields) {
        return search(jql, startAt, maxResults, FieldSelection.of(fields, "*navigable"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> post(SearchInput input) {
        if (input == null) {
            throw ErrorsOf.message(400, "The request needs a JSON object");
        }
        return search(
                input.jql() == null ? "" : input.jql(),
                input.startAt() == null ? 0 : input.startAt(),
                input.maxResults() == null ? USUAL : input.maxResults(),
                FieldSelection.of(input.fields() == null ? List.of() : input.fields()));
    }

    private Map<String, Object> search(String jql, int startAt, int maxResults, FieldSelection selection) {
        if (startAt < 0) {
            throw ErrorsOf.message(400, "The startAt parameter must not be negative");
        }
        int limit = maxResults < 0 ? MAX_RESULTS : Math.min(maxResults, MAX_RESULTS);
        var service = host.get(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(host.user(), jql);
        if (!parsed.isValid()) {
            throw ErrorsOf.messages(parsed.getErrors());
        }
        MessageSet problems = service.validateQuery(host.user(), parsed.getQuery());
        if (problems.hasAnyErrors()) {
            throw ErrorsOf.messages(problems);
        }
        SearchResults<Issue> found;
        try {
            found = service.search(host.user(), parsed.getQuery(), new PagerFilter<>(startAt, limit));
        } catch (SearchException e) {
            throw ErrorsOf.message(400, e.getMessage());
        }
        var customFields = host.get(CustomFieldManager.class);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", startAt);
        json.put("maxResults", limit);
        json.put("total", found.getTotal());
        json.put(
                "issues",
                limit == 0
                        ? List.of()
                        : found.getResults().stream()
                                .map(issue -> {
                                    Map<String, Object> one =
                                            JiraJson.issue(issue, customFields.getCustomFieldObjects(issue));
                                    one.put("fields", selection.apply((Map<?, ?>) one.get("fields")));
                                    return one;
                                })
                                .toList());
        return json;
    }
}
