package io.clearowner.sandbox.web.reports;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.TemplateWebResources;
import io.clearowner.sandbox.web.resources.WebResources;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The descriptor of a report. */
final class ReportModule implements ReportModuleDescriptor {
    private final Host host;
    private final LoadedPlugin plugin;
    private final String key;
    private final String labelKey;
    private final String descriptionKey;
    private final Map<String, String> templates;
    private final List<ReportProperty> properties;
    private final Report report;

    /** @throws RefusedByJira if Jira or the sandbox does not accept it */
    ReportModule(Host host, PluginModule module) {
        this.host = host;
        this.plugin = module.plugin();
        this.key = module.completeKey();
        this.labelKey = textKey(module.xml(), "label");
        this.descriptionKey = textKey(module.xml(), "description");
        if (labelKey.isEmpty()) {
            throw refused("it has no label with a key");
        }
        this.templates = WebResources.children(module.xml(), "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("velocity"))
                .collect(Collectors.toMap(
                        resource -> resource.getAttribute("name"), resource -> resource.getAttribute("location")));
        templates.values().stream()
                .filter(location ->
                        plugin.resource(location.replaceFirst("^/", "")).isEmpty())
                .findFirst()
                .ifPresent(location -> {
                    throw refused(location + " is not in the jar");
                });
        this.properties = WebResources.children(module.xml(), "properties").stream()
                .flatMap(all -> WebResources.children(all, "property").stream())
                .map(property -> ReportProperty.read(module, property))
                .toList();
        this.report = plugin.create(Report.class, module.xml().getAttribute("class"));
        report.init(this);
    }

    String key() {
        return key;
    }

    Report report() {
        return report;
    }

    List<ReportProperty> properties() {
        return properties;
    }

    String description() {
        return descriptionKey.isEmpty() ? "" : host.text(descriptionKey);
    }

    @Override
    public String getLabel() {
        return host.text(labelKey);
    }

    @Override
    public String getLabelKey() {
        return labelKey;
    }

    @Override
    public String getUrl(Project project) {
        return "/secure/ConfigureReport!default.jspa?selectedProjectId=" + project.getId() + "&reportKey="
                + Escape.url(key);
    }

    @Override
    public String getHtml(String resourceName, Map<String, ?> velocityParams) {
        String template = templates.get(resourceName);
        if (template == null) {
            throw refused("it has no resource of type velocity with the name " + resourceName);
        }
        HttpServletRequest request = ExecutingHttpRequest.get();
        Map<String, Object> context = new HashMap<>();
        context.put("descriptor", this);
        context.put("i18n", host.get(JiraAuthenticationContext.class).getI18nHelper());
        context.put("req", request);
        context.put("baseurl", request.getContextPath());
        context.put("webResourceManager", new TemplateWebResources(request));
        context.putAll(velocityParams);
        return host.get(Templates.class).render(plugin, template, context);
    }

    private static String textKey(Element xml, String name) {
        List<Element> found = WebResources.children(xml, name);
        return found.isEmpty() ? "" : found.get(0).getAttribute("key");
    }

    private RefusedByJira refused(String why) {
        return new RefusedByJira("report " + key + ": " + why);
    }
}
