package io.clearowner.sandbox.web.actions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.clearowner.sandbox.web.fragments.WebItems;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a plugin's page into the frame requested by its {@code meta} elements. The decorators {@code admin} and
 * {@code atl.admin} mean the administration with its menu, or that of a project if the section says so; all others mean
 * the plain frame.
 */
public final class Decorator {
    private static final String PLUGINS_MENU = "admin_plugins_menu";
    private static final Pattern TITLE = Pattern.compile("(?is)<title>(.*?)</title>");
    private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");
    private static final Pattern META =
            Pattern.compile("(?is)<meta\\s+name=[\"']([^\"']+)[\"']\\s+content=[\"']([^\"']*)[\"']");
    private final Host host;
    private final Shell shell;
    private final WebItems items;
    private final ProjectSettings settings;

    /** A link in the menu of the administration. */
    public record Link(String label, String url, boolean current) {}

    /** A group of links in the menu. */
    public record Group(String label, List<Link> links) {}

    public Decorator(Host host, Shell shell, WebItems items, ProjectSettings settings) {
        this.host = host;
        this.shell = shell;
        this.items = items;
        this.settings = settings;
    }

    void send(Exchange exchange, String document) throws IOException {
        Matcher title = TITLE.matcher(document);
        String shownTitle = title.find() ? title.group(1).trim() : "";
        Matcher body = BODY.matcher(document);
        var content = new Markup(body.find() ? body.group(1) : document);
        if (meta(document, "admin.active.section").equals(ProjectSettings.SECTION)) {
            settings.send(
                    exchange, meta(document, "projectKey"), shownTitle, content, meta(document, "admin.active.tab"));
        } else if (meta(document, "decorator").endsWith("admin")) {
            admin(exchange, shownTitle, content, meta(document, "admin.active.tab"));
        } else {
            shell.send(exchange, 200, shownTitle, content);
        }
    }

    /** The first page of the administration. */
    public void overview(Exchange exchange) throws IOException {
        admin(exchange, "Administration", shell.part(exchange, "admin", Map.of()), "");
    }

    /** Shows one of the host's own pages in the administration. */
    public void show(Exchange exchange, String title, String page, Map<String, ?> values) throws IOException {
        admin(exchange, title, shell.part(exchange, page, values), page);
    }

    private void admin(Exchange exchange, String title, Markup content, String activeTab) throws IOException {
        shell.send(
                exchange,
                200,
                title,
                shell.part(exchange, "admin-frame", Map.of("groups", menu(activeTab), "content", content)),
                "atl.admin");
    }

    private List<Group> menu(String activeTab) {
        List<Group> groups = new ArrayList<>();
        List<Link> direct = new ArrayList<>();
        direct.add(new Link("Manage apps", "/plugins/servlet/upm", activeTab.equals("apps")));
        direct.addAll(links(PLUGINS_MENU, activeTab));
        groups.add(new Group("Apps", direct));
        Stream<WebItems.Section> sections = items.sections(PLUGINS_MENU, new JiraHelper()).stream();
        sections.forEach(
                section -> groups.add(new Group(host.text(section.labelKey()), links(section.path(), activeTab))));
        return groups;
    }

    private List<Link> links(String section, String activeTab) {
        return items.in(section, new JiraHelper()).stream()
                .map(item -> new Link(
                        host.text(item.labelKey()),
                        item.url(),
                        !activeTab.isEmpty() && activeTab.equals(item.linkId())))
                .toList();
    }

    private static String meta(String document, String name) {
        Matcher metas = META.matcher(document);
        while (metas.find()) {
            if (metas.group(1).equals(name)) {
                return metas.group(2);
            }
        }
        return "";
    }
}
