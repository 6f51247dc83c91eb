package io.clearowner.sandbox.web.reports;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.web.action.ProjectActionSupport;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The form of a report, its result and its Excel view: {@code /secure/ConfigureReport!default.jspa},
 * {@code ConfigureReport.jspa} and {@code ConfigureReport!excelView.jspa}. The submitted values are passed to the
 * report as strings, as https://developer.atlassian.com/server/jira/platform/report says of the parameters of a
 * request.
 */
public final class ReportPages {
    private final Host host;
    private final Shell shell;
    private final Reports reports;

    /** A field of the form. */
    public record Field(
            String key, String type, String label, String hint, String value, List<Choice> choices, String problem) {}

    /** One of a field's choices. */
    public record Choice(String value, String label, boolean chosen) {}

    public ReportPages(Host host, Shell shell, Reports reports) {
        this.host = host;
        this.shell = shell;
        this.reports = reports;
    }

    public void register(Router router) {
        router.get(
                "/secure/ConfigureReport!default.jspa",
                Access.USERS,
                exchange -> ask(exchange, report(exchange), action(exchange)));
        router.get("/secure/ConfigureReport.jspa", Access.USERS, this::run);
        router.get("/secure/ConfigureReport!excelView.jspa", Access.USERS, this::excel);
    }

    private void run(Exchange exchange) throws Exception {
        ReportModule module = report(exchange);
        ProjectActionSupport action = action(exchange);
        Map<String, Object> params = params(exchange);
        module.report().validate(action, params);
        if (action.hasAnyErrors()) {
            ask(exchange, module, action);
            return;
        }
        String html = module.report().generateReportHtml(action, params);
        Map<String, Object> values = values(module, action);
        values.put("html", new Markup(html));
        values.put("excel", module.report().isExcelViewSupported());
        values.put("query", exchange.request().getQueryString());
        shell.show(exchange, "Report: " + module.getLabel(), "report", values);
    }

    private void excel(Exchange exchange) throws Exception {
        ReportModule module = report(exchange);
        ProjectActionSupport action = action(exchange);
        Map<String, Object> params = params(exchange);
        if (!module.report().isExcelViewSupported()) {
            throw Refusal.notFound("The report " + module.key() + " has no Excel view");
        }
        module.report().validate(action, params);
        if (action.hasAnyErrors()) {
            ask(exchange, module, action);
            return;
        }
        String document = module.report().generateReportExcel(action, params);
        if (exchange.response().isCommitted()) {
            return;
        }
        exchange.response().setContentType("application/vnd.ms-excel;charset=UTF-8");
        exchange.response()
                .setHeader(
                        "Content-Disposition",
                        "attachment; filename=\"" + module.key().replaceAll("[^A-Za-z0-9_-]", "-") + ".xls\"");
        exchange.response().getWriter().write(document);
    }

    private void ask(Exchange exchange, ReportModule module, ProjectActionSupport action) throws Exception {
        Map<String, Object> values = values(module, action);
        List<Field> fields = new ArrayList<>();
        for (ReportProperty property : module.properties()) {
            fields.add(field(exchange, property, action));
        }
        values.put("fields", fields);
        List<String> problems = new ArrayList<>(action.getErrorMessages());
        action.getErrors().forEach((name, problem) -> {
            if (fields.stream().noneMatch(field -> field.key().equals(name))) {
                problems.add(problem);
            }
        });
        values.put("problems", problems);
        shell.show(exchange, "Configure - " + module.getLabel(), "configure-report", values);
    }

    private Map<String, Object> values(ReportModule module, ProjectActionSupport action) {
        Map<String, Object> values = new HashMap<>();
        values.put("label", module.getLabel());
        values.put("description", module.description());
        values.put("reportKey", module.key());
        Project project = action.getSelectedProject();
        if (project != null) {
            values.put("project", project.getName());
            values.put("projectId", project.getId());
            values.put("projectUrl", "/projects/" + Escape.url(project.getKey()));
        }
        return values;
    }

    private Field field(Exchange exchange, ReportProperty property, ProjectActionSupport action) {
        String[] sent = exchange.request().getParameterValues(property.key());
        List<String> chosen = sent != null
                ? Arrays.asList(sent)
                : property.preset().isEmpty() ? List.of() : List.of(property.preset());
        List<Choice> choices = choices(property, action).entrySet().stream()
                .map(choice -> new Choice(choice.getKey(), choice.getValue(), chosen.contains(choice.getKey())))
                .toList();
        return new Field(
                property.key(),
                property.type(),
                host.text(property.nameKey()),
                property.descriptionKey().isEmpty() ? "" : host.text(property.descriptionKey()),
                chosen.isEmpty() ? "" : chosen.get(0),
                choices,
                Objects.toString(action.getErrors().get(property.key()), ""));
    }

    private Map<String, String> choices(ReportProperty property, ProjectActionSupport action) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (property.generator() != null) {
            // The keys are what https://developer.atlassian.com/server/jira/platform/object-configurable-parameters and
            // public generators read: the user, and the project where there is one.
            Map<String, Object> asked = new HashMap<>();
            asked.put("User", host.user());
            asked.put("project", action.getSelectedProject());
            Map<?, String> made = property.generator().getValues(asked);
            if (made != null) {
                made.forEach((value, label) -> choices.put(Objects.toString(value, ""), label));
            }
        }
        property.fixed().forEach((value, key) -> choices.put(value, host.text(key)));
        if (property.type().equals("filterprojectpicker")) {
            Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            host.get(PermissionManager.class)
                    .getProjects(ProjectPermissions.BROWSE_PROJECTS, host.user())
                    .forEach(project -> byName.put(project.getName(), "project-" + project.getId()));
            byName.forEach((name, value) -> choices.put(value, name));
            host.get(SearchRequestService.class)
                    .getFavouriteFilters(host.user())
                    .forEach(filter -> choices.put("filter-" + filter.getId(), "Filter: " + filter.getName()));
        }
        return choices;
    }

    private ReportModule report(Exchange exchange) {
        String key = exchange.required("reportKey");
        return reports.byKey(key).orElseThrow(() -> Refusal.notFound("There is no report " + key));
    }

    /** An action with the project, which the user must be able to see. */
    private ProjectActionSupport action(Exchange exchange) {
        var action = new ProjectActionSupport();
        exchange.number("selectedProjectId").ifPresent(id -> {
            Project project = host.get(ProjectManager.class).getProjectObj(id);
            if (project == null
                    || !host.get(PermissionManager.class)
                            .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, host.user())) {
                throw Refusal.notFound("The project doesn't exist, or you don't have permission to view it");
            }
            action.setSelectedProjectId(id);
        });
        return action;
    }

    private static Map<String, Object> params(Exchange exchange) {
        Map<String, Object> params = new HashMap<>();
        exchange.request()
                .getParameterMap()
                .forEach((name, values) -> params.put(name, values.length == 1 ? values[0] : values));
        return params;
    }
}
