package io.clearowner.sandbox.web.reports;

import com.atlassian.jira.project.Project;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.web.http.Host;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Module type {@code report} (https://developer.atlassian.com/server/jira/platform/report). */
public final class Reports implements ModuleType {
    private final Host host;
    private final List<ReportModule> reports = new CopyOnWriteArrayList<>();

    /** A link to a report on a project's page; {@code url} starts below the context path. */
    public record Link(String label, String description, String url) {}

    public Reports(Host host) {
        this.host = host;
    }

    /** The reports to offer, in the order of the plugins. */
    public List<Link> of(Project project) {
        return reports.stream()
                .filter(module -> module.report().showReport())
                .map(module -> new Link(module.getLabel(), module.description(), module.getUrl(project)))
                .toList();
    }

    Optional<ReportModule> byKey(String key) {
        return reports.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    @Override
    public String element() {
        return "report";
    }

    @Override
    public void enable(PluginModule module) {
        reports.add(new ReportModule(host, module));
    }

    @Override
    public void disable(PluginModule module) {
        reports.removeIf(report -> report.key().equals(module.completeKey()));
    }
}
