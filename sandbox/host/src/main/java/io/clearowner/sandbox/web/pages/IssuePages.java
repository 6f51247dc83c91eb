package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import io.clearowner.sandbox.model.field.FieldHtml;
import io.clearowner.sandbox.model.issue.CommentRules;
import io.clearowner.sandbox.model.issue.Transitions;
import io.clearowner.sandbox.model.issue.Workflow.Transition;
import io.clearowner.sandbox.web.fragments.IssueTabs;
import io.clearowner.sandbox.web.fragments.WebPanels;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.html.Times;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /browse/KEY}: an issue with its fields, people, transitions, comments and history. */
public final class IssuePages {
    private final Host host;
    private final Shell shell;
    private final WebPanels panels;
    private final IssueTabs tabs;

    /** A custom field with its rendered value. */
    public record FieldView(String id, String name, Markup value) {}

    /** The changes of one user at one time. */
    public record Change(String author, String when, List<Item> items) {}

    /** One field that changed. */
    public record Item(String field, String from, String to) {}

    /** A panel of a plugin. */
    public record PanelView(String id, String label, Markup html) {}

    /** A tab of a plugin. */
    public record TabView(String key, String label, boolean current) {}

    /** A transition that is open to the user. */
    public record Step(int id, String name, boolean asks) {}

    public IssuePages(Host host, Shell shell, WebPanels panels, IssueTabs tabs) {
        this.host = host;
        this.shell = shell;
        this.panels = panels;
        this.tabs = tabs;
    }

    public void register(Router router) {
        router.get("/browse/*", Access.USERS, this::show);
    }

    private void show(Exchange exchange) throws IOException {
        Issue issue = new IssueLookup(host).byKey(exchange.path().substring("/browse/".length()));
        Map<String, Object> values = new HashMap<>();
        values.put("issue", IssueView.of(exchange, issue));
        values.put("editable", host.get(IssueService.class).isEditable(issue, host.user()));
        values.put(
                "steps",
                host.get(Transitions.class).of(issue, host.user()).stream()
                        .map(IssuePages::step)
                        .toList());
        List<FieldView> people = new ArrayList<>();
        List<FieldView> details = new ArrayList<>();
        for (CustomField field : host.get(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            if (!field.isShown(issue)) {
                continue;
            }
            String html = host.get(FieldHtml.class).view(field, issue);
            if (!html.isBlank()) {
                (field.getCustomFieldType() instanceof UserField ? people : details)
                        .add(new FieldView(field.getId(), field.getName(), new Markup(html)));
            }
        }
        values.put("people", people);
        values.put("details", details);
        values.put("changes", changes(issue));
        List<IssueTabs.Tab> plugins = tabs.of(issue);
        String page = exchange.param("page").orElse("");
        values.put(
                "tabs",
                plugins.stream()
                        .map(tab ->
                                new TabView(tab.key(), tab.getLabel(), tab.key().equals(page)))
                        .toList());
        values.put(
                "actions",
                plugins.stream()
                        .filter(tab -> tab.key().equals(page))
                        .flatMap(tab -> tabs.actions(tab, issue).stream())
                        .map(Markup::new)
                        .toList());
        values.put("commentTab", CommentPages.TAB);
        values.put("commenting", page.equals(CommentPages.TAB));
        values.put("comments", page.equals(CommentPages.TAB) ? CommentPages.of(host, issue) : List.of());
        values.put("mayComment", new CommentRules(host.get(PermissionManager.class)).mayAdd(issue, host.user()));
        values.put("panels", panels(exchange, issue));
        values.put("projectUrl", ProjectPages.url(issue.getProjectObject()));
        values.put("settingsUrl", ProjectPages.settingsUrl(issue.getProjectObject()));
        values.put(
                "administers",
                host.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, issue.getProjectObject(), host.user()));
        shell.show(exchange, "[" + issue.getKey() + "] " + issue.getSummary(), "issue", values, "jira.view.issue");
    }

    /** What is in the context of a panel here: see the page that {@link WebPanels} names. */
    private List<PanelView> panels(Exchange exchange, Issue issue) {
        JiraHelper helper = new JiraHelper(exchange.request(), issue.getProjectObject(), Map.of("issue", issue));
        Map<String, Object> context = new HashMap<>();
        context.put("user", host.me().orElse(null));
        context.put("helper", helper);
        context.put("issue", issue);
        return panels.in(WebPanels.ISSUE_RIGHT, context).stream()
                .map(panel -> new PanelView(
                        panel.module().replaceAll("[^A-Za-z0-9_-]", "-"), panel.label(), new Markup(panel.html())))
                .toList();
    }

    private static Step step(Transition transition) {
        return new Step(transition.id(), transition.name(), transition.asksForResolution());
    }

    /** Newest first. */
    private List<Change> changes(Issue issue) {
        List<Change> changes = new ArrayList<>();
        for (ChangeHistory history : host.get(ChangeHistoryManager.class).getChangeHistories(issue)) {
            changes.add(new Change(
                    history.getAuthorDisplayName(),
                    Times.minute(history.getTimePerformed()),
                    history.getChangeItemBeans().stream().map(IssuePages::item).toList()));
        }
        Collections.reverse(changes);
        return changes;
    }

    private static Item item(ChangeItemBean bean) {
        return new Item(bean.getField(), shown(bean.getFromString()), shown(bean.getToString()));
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }
}
