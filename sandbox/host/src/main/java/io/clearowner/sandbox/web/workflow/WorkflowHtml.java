package io.clearowner.sandbox.web.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.model.workflow.WorkflowModule;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.TemplateWebResources;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Draws the screens of a workflow module with what Jira adds to the values of its factory. */
final class WorkflowHtml {
    private final Host host;

    WorkflowHtml(Host host) {
        this.host = host;
    }

    /** The rows of the form that adds the module. */
    Markup input(WorkflowModule module) {
        return screen(module, "input-parameters", null);
    }

    /** The rows of the form that edits it. */
    Markup edit(WorkflowModule module, Map<String, String> args) {
        return screen(module, "edit-parameters", args);
    }

    /** What the page of the transition says about it. */
    Markup view(WorkflowModule module, Map<String, String> args) {
        return screen(module, "view", args);
    }

    private Markup screen(WorkflowModule module, String screen, Map<String, String> args) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", host.get(JiraAuthenticationContext.class).getI18nHelper());
        values.put("webResourceManager", new TemplateWebResources(request));
        values.putAll(module.values(screen, args));
        return new Markup(host.get(Templates.class).render(module.plugin(), module.template(screen), values));
    }
}
