package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.model.field.FieldHtml;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /issues/?jql=}: the results of a JQL query, page by page. */
public final class NavigatorPage {
    private static final int PAGE = 50;
    private static final Pattern ORDER_BY = Pattern.compile("(?is)\\border\\s+by\\b.*$");
    private final Host host;
    private final Shell shell;

    /** A column whose heading sorts by its field. */
    public record Column(String name, String sortUrl) {}

    /** An issue with the cells of the custom field columns. */
    public record Row(IssueView issue, List<Markup> cells) {}

    public NavigatorPage(Host host, Shell shell) {
        this.host = host;
        this.shell = shell;
    }

    public void register(Router router) {
        router.get("/issues/", Access.USERS, this::show);
        router.get(
                "/secure/IssueNavigator.jspa",
                Access.USERS,
                exchange -> exchange.redirect("/issues/?jql="
                        + Escape.url(exchange.param("jqlQuery")
                                .or(() -> exchange.param("jql"))
                                .orElse(""))));
    }

    private void show(Exchange exchange) throws IOException {
        String jql = jql(exchange);
        int start = Math.toIntExact(
                Math.max(0, Math.min(exchange.number("startIndex").orElse(0L), 10_000_000L)));
        Map<String, Object> values = new HashMap<>();
        values.put("jql", jql);
        values.put("problems", List.of());
        var service = host.get(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(host.user(), jql);
        MessageSet problems =
                parsed.isValid() ? service.validateQuery(host.user(), parsed.getQuery()) : parsed.getErrors();
        if (problems.hasAnyErrors()) {
            values.put("problems", List.copyOf(problems.getErrorMessages()));
        } else {
            search(exchange, jql, parsed.getQuery(), start, values);
        }
        shell.show(exchange, "Issue Navigator", "navigator", values, "jira.navigator");
    }

    private String jql(Exchange exchange) {
        var id = exchange.number("filter");
        if (id.isEmpty() || exchange.request().getParameter("jql") != null) {
            return exchange.param("jql").orElse("");
        }
        SearchRequest filter =
                host.get(SearchRequestService.class).getFilter(new JiraServiceContextImpl(host.user()), id.get());
        if (filter == null) {
            throw Refusal.notFound("There is no such filter, or it is not shared with you");
        }
        return host.get(SearchService.class).getJqlString(filter.getQuery());
    }

    private void search(Exchange exchange, String jql, Query query, int start, Map<String, Object> values) {
        SearchResults<Issue> found;
        try {
            found = host.get(SearchService.class).search(host.user(), query, new PagerFilter<>(start, PAGE));
        } catch (SearchException e) {
            values.put("problems", List.of(String.valueOf(e.getMessage())));
            return;
        }
        Collection<CustomField> customFields =
                host.get(CustomFieldManager.class).getCustomFieldObjects();
        values.put("columns", columns(exchange, jql, customFields));
        values.put(
                "rows",
                found.getResults().stream()
                        .map(issue -> new Row(
                                IssueView.of(exchange, issue),
                                customFields.stream()
                                        .map(field -> cell(field, issue))
                                        .toList()))
                        .toList());
        values.put("total", found.getTotal());
        values.put("first", Math.min(start + 1, found.getTotal()));
        values.put("last", start + found.getResults().size());
        if (start > 0) {
            values.put("previous", url(exchange, jql) + "&startIndex=" + Math.max(0, start - PAGE));
        }
        if (start + PAGE < found.getTotal()) {
            values.put("next", url(exchange, jql) + "&startIndex=" + (start + PAGE));
        }
    }

    private Markup cell(CustomField field, Issue issue) {
        boolean inScope = field.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId()));
        return new Markup(inScope ? host.get(FieldHtml.class).column(field, issue) : "");
    }

    private static List<Column> columns(Exchange exchange, String jql, Collection<CustomField> customFields) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("key", "issuetype", "summary", "status", "priority", "assignee")) {
            columns.add(new Column(heading(name), sortUrl(exchange, jql, name)));
        }
        customFields.forEach(field -> columns.add(new Column(
                field.getName(),
                sortUrl(
                        exchange,
                        jql,
                        '"' + field.getName().replace("\\", "\\\\").replace("\"", "\\\"") + '"'))));
        return columns;
    }

    private static String heading(String name) {
        return "issuetype".equals(name) ? "Type" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Ascending, or descending where the query already sorts ascending by this field alone. */
    private static String sortUrl(Exchange exchange, String jql, String field) {
        String base = ORDER_BY.matcher(jql).replaceFirst("").trim();
        String ascending = (base + " ORDER BY " + field + " ASC").trim();
        return url(exchange, jql.trim().equals(ascending) ? (base + " ORDER BY " + field + " DESC").trim() : ascending);
    }

    private static String url(Exchange exchange, String jql) {
        return exchange.request().getContextPath() + "/issues/?jql=" + Escape.url(jql);
    }
}
