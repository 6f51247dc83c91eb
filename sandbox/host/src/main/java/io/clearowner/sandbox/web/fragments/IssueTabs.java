package io.clearowner.sandbox.web.fragments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.w3c.dom.Element;

/**
 * Module type {@code issue-tabpanel}: a tab below an issue
 * (https://developer.atlassian.com/server/jira/platform/issue-tab-panel/). Only classes that implement
 * {@link IssueTabPanel3} are supported. A tab is opened by loading the page with {@code ?page=PLUGIN:MODULE}.
 */
public final class IssueTabs implements ModuleType {
    private final Host host;
    private final List<Tab> tabs = new CopyOnWriteArrayList<>();

    public IssueTabs(Host host) {
        this.host = host;
    }

    /** The descriptor of a tab. */
    public static final class Tab implements IssueTabPanelModuleDescriptor {
        private final Host host;
        private final LoadedPlugin plugin;
        private final String key;
        private final String labelKey;
        private final int order;
        private final boolean ajax;
        private final String template;
        private IssueTabPanel3 panel;

        private Tab(Host host, PluginModule module, String labelKey, int order, boolean ajax, String template) {
            this.host = host;
            this.plugin = module.plugin();
            this.key = module.completeKey();
            this.labelKey = labelKey;
            this.order = order;
            this.ajax = ajax;
            this.template = template;
        }

        /** Such as {@code plugin.key:module-key}. */
        public String key() {
            return key;
        }

        @Override
        public String getLabel() {
            return host.text(labelKey);
        }

        @Override
        public int getOrder() {
            return order;
        }

        @Override
        public boolean isDefault() {
            return false;
        }

        @Override
        public boolean isSortable() {
            return false;
        }

        @Override
        public boolean isSupportsAjaxLoad() {
            return ajax;
        }

        public String render(Map<String, Object> context) {
            return host.get(Templates.class).render(plugin, template, context);
        }
    }

    /** The tabs of the issue that the user may see, in their order. */
    public List<Tab> of(Issue issue) {
        return tabs.stream()
                .filter(tab -> tab.panel.showPanel(request(ShowPanelRequest.class, issue)))
                .sorted(Comparator.comparingInt(Tab::getOrder))
                .toList();
    }

    /** The content of a tab, one part per action. */
    public List<String> actions(Tab tab, Issue issue) {
        return tab.panel.getActions(request(GetActionsRequest.class, issue)).stream()
                .map(IssueAction::getHtml)
                .toList();
    }

    private <T> T request(Class<T> type, Issue issue) {
        try {
            var constructor = type.getDeclaredConstructor(Issue.class, ApplicationUser.class);
            constructor.setAccessible(true);
            return constructor.newInstance(issue, host.me().orElse(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    @Override
    public String element() {
        return "issue-tabpanel";
    }

    @Override
    public void enable(PluginModule module) {
        Element xml = module.xml();
        String label = child(xml, "label")
                .map(one -> one.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .orElseThrow(() -> FragmentXml.refused(module, "it has no label with a key"));
        String order =
                child(xml, "order").map(one -> one.getTextContent().trim()).orElse("100");
        boolean ajax = child(xml, "supports-ajax-load")
                .map(one -> one.getTextContent().trim())
                .orElse("false")
                .equals("true");
        Tab tab = new Tab(host, module, label, Integer.parseInt(order), ajax, FragmentXml.viewTemplate(module));
        tab.panel = module.plugin().create(IssueTabPanel3.class, xml.getAttribute("class"));
        tab.panel.init(tab);
        tabs.add(tab);
    }

    @Override
    public void disable(PluginModule module) {
        tabs.removeIf(tab -> tab.key().equals(module.completeKey()));
    }

    private static Optional<Element> child(Element xml, String name) {
        return WebResources.children(xml, name).stream().findFirst();
    }
}
