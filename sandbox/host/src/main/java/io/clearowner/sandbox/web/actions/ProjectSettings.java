package io.clearowner.sandbox.web.actions;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.actions.Decorator.Group;
import io.clearowner.sandbox.web.actions.Decorator.Link;
import io.clearowner.sandbox.web.fragments.WebItems;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The administration of a project: {@code /plugins/servlet/project-config/KEY} and the pages that plugins link from its
 * menu, for administrators of the project. Section, metas of the page and {@code $projectKeyEncoded} are those that
 * codescape/jira-scrum-poker uses on Jira 11.3.
 */
public final class ProjectSettings {
    /** The {@code admin.active.section} of a plugin's page that is shown in this frame. */
    public static final String SECTION = "atl.jira.proj.config";

    private static final List<String> GROUPS =
            List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4");
    private static final String PATH = "/plugins/servlet/project-config/";

    private final Host host;
    private final Shell shell;
    private final WebItems items;

    public ProjectSettings(Host host, Shell shell, WebItems items) {
        this.host = host;
        this.shell = shell;
        this.items = items;
    }

    public void register(Router router) {
        router.get(PATH + "*", Access.USERS, exchange -> {
            Project project = administered(exchange.path().substring(PATH.length()));
            ApplicationUser lead = project.getProjectLead();
            send(
                    exchange,
                    project.getKey(),
                    project.getName(),
                    shell.part(
                            exchange,
                            "project-settings",
                            Map.of(
                                    "name",
                                    project.getName(),
                                    "key",
                                    project.getKey(),
                                    "lead",
                                    lead == null ? "" : lead.getDisplayName())),
                    "");
        });
    }

    void send(Exchange exchange, String key, String title, Markup content, String activeTab) throws IOException {
        Project project = administered(key);
        List<Group> menu = new ArrayList<>();
        menu.add(new Group(
                project.getName(), List.of(new Link("Summary", PATH + Escape.url(key), activeTab.isEmpty()))));
        var helper = new JiraHelper(exchange.request(), project);
        for (String group : GROUPS) {
            List<Link> links = items.in(SECTION + "/" + group, helper).stream()
                    .map(item -> new Link(
                            host.text(item.labelKey()),
                            item.url().replace(WebItems.PROJECT_KEY, Escape.url(key)),
                            activeTab.equals(item.linkId())))
                    .toList();
            if (!links.isEmpty()) {
                menu.add(new Group("Apps", links));
            }
        }
        shell.send(
                exchange,
                200,
                title,
                shell.part(exchange, "admin-frame", Map.of("groups", menu, "content", content)),
                "atl.admin");
    }

    private Project administered(String key) {
        Project project = host.get(ProjectManager.class).getProjectObjByKey(key);
        if (project == null
                || !host.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, host.user())) {
            throw Refusal.forbidden("You cannot administer a project " + key + ", or there is none");
        }
        return project;
    }
}
