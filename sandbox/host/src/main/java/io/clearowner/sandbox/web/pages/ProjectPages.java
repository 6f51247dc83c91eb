package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.html.Person;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import io.clearowner.sandbox.web.reports.Reports;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /secure/BrowseProjects.jspa}, the projects visible to the user, and {@code /projects/KEY}, one project with
 * its reports.
 */
public final class ProjectPages {
    private final Host host;
    private final Shell shell;
    private final Reports reports;

    /** A project in the list. */
    public record Row(String name, String key, String url, Person lead, String settings) {}

    public ProjectPages(Host host, Shell shell, Reports reports) {
        this.host = host;
        this.shell = shell;
        this.reports = reports;
    }

    public void register(Router router) {
        router.get("/secure/BrowseProjects.jspa", Access.USERS, this::list);
        router.get("/projects/*", Access.USERS, this::show);
    }

    /** Where a project is administered, below the context path. */
    static String settingsUrl(Project project) {
        return "/plugins/servlet/project-config/" + Escape.url(project.getKey());
    }

    static String url(Project project) {
        return "/projects/" + Escape.url(project.getKey());
    }

    private void list(Exchange exchange) throws IOException {
        PermissionManager permissions = host.get(PermissionManager.class);
        Collection<Project> administered = permissions.getProjects(ProjectPermissions.ADMINISTER_PROJECTS, host.user());
        List<Row> rows = permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, host.user()).stream()
                .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER))
                .map(project -> new Row(
                        project.getName(),
                        project.getKey(),
                        url(project),
                        Person.of(exchange, project.getProjectLead()).orElse(null),
                        administered.contains(project) ? settingsUrl(project) : ""))
                .toList();
        shell.show(exchange, "Browse projects", "projects", Map.of("rows", rows));
    }

    private void show(Exchange exchange) throws IOException {
        Project project = host.get(ProjectManager.class)
                .getProjectObjByKey(exchange.path().substring("/projects/".length()));
        PermissionManager permissions = host.get(PermissionManager.class);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, host.user())) {
            throw Refusal.notFound("The project doesn't exist, or you don't have permission to view it");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("name", project.getName());
        values.put("key", project.getKey());
        Person.of(exchange, project.getProjectLead()).ifPresent(lead -> values.put("lead", lead));
        values.put("issues", "/issues/?jql=" + Escape.url("project = \"" + project.getKey() + "\""));
        values.put("settings", settingsUrl(project));
        values.put(
                "administers", permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, host.user()));
        values.put("reports", reports.of(project));
        shell.show(exchange, project.getName(), "project", values);
    }
}
