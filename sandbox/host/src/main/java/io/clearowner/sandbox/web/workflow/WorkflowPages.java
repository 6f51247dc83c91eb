package io.clearowner.sandbox.web.workflow;

import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.model.issue.Workflow;
import io.clearowner.sandbox.model.issue.Workflow.Transition;
import io.clearowner.sandbox.model.workflow.JiraStep;
import io.clearowner.sandbox.model.workflow.TransitionModule;
import io.clearowner.sandbox.model.workflow.TransitionModules;
import io.clearowner.sandbox.model.workflow.WorkflowKind;
import io.clearowner.sandbox.model.workflow.WorkflowModule;
import io.clearowner.sandbox.model.workflow.WorkflowModules;
import io.clearowner.sandbox.web.actions.Decorator;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Edits the conditions, validators and post functions of the transitions
 * (https://confluence.atlassian.com/adminjiraserver/advanced-workflow-configuration-938847439.html). The addresses are
 * those of Jira as far as they are known; there is one workflow, which all projects share and which is edited live.
 */
public final class WorkflowPages {
    private static final String BASE = "/secure/admin/workflows/";
    private static final String VIEW = BASE + "ViewWorkflowTransition.jspa";
    private static final Set<String> OF_THE_PAGE =
            Set.of("atl_token", "workflowTransition", "pluginModuleKey", "count", "workflowName", "workflowMode");

    private final Host host;
    private final Decorator decorator;
    private final WorkflowHtml html;

    /** A transition in the list. */
    public record Listed(int id, String name, int modules) {}

    /** One condition, validator or post function of a transition; {@code name} is empty for Jira's own steps. */
    public record Shown(long id, String name, Object text, boolean editable, boolean deletable, boolean movable) {}

    /** The modules of one kind. */
    public record Kind(String id, String inAddresses, String heading, List<Shown> shown) {}

    /** A module to choose. */
    public record Offer(String key, String name, String description) {}

    public WorkflowPages(Host host, Decorator decorator) {
        this.host = host;
        this.decorator = decorator;
        this.html = new WorkflowHtml(host);
    }

    public void register(Router router) {
        router.get(BASE + "ViewWorkflowSteps.jspa", Access.ADMINS, this::list);
        router.get(VIEW, Access.ADMINS, this::transition);
        for (WorkflowKind kind : WorkflowKind.values()) {
            String name = "WorkflowTransition" + kind.inAddresses();
            router.get(BASE + "Add" + name + "!default.jspa", Access.ADMINS, exchange -> choose(exchange, kind));
            router.get(BASE + "Add" + name + "Params!default.jspa", Access.ADMINS, exchange -> form(exchange, kind));
            router.post(BASE + "Add" + name + "Params.jspa", Access.ADMINS, exchange -> add(exchange, kind));
            router.get(BASE + "Edit" + name + "Params!default.jspa", Access.ADMINS, exchange -> form(exchange, kind));
            router.post(BASE + "Edit" + name + "Params.jspa", Access.ADMINS, exchange -> edit(exchange, kind));
            router.post(BASE + "Delete" + name + ".jspa", Access.ADMINS, exchange -> delete(exchange, kind));
        }
        String function = "WorkflowTransition" + WorkflowKind.FUNCTION.inAddresses();
        router.post(BASE + "MoveUp" + function + ".jspa", Access.ADMINS, exchange -> move(exchange, true));
        router.post(BASE + "MoveDown" + function + ".jspa", Access.ADMINS, exchange -> move(exchange, false));
    }

    private void list(Exchange exchange) throws IOException {
        List<Listed> all = Workflow.all().stream()
                .map(one -> new Listed(one.id(), one.name() + " (" + one.id() + ")", count(one)))
                .toList();
        decorator.show(exchange, "Workflow", "workflow", Map.of("transitions", all));
    }

    private int count(Transition transition) {
        int count = 0;
        for (WorkflowKind kind : WorkflowKind.values()) {
            count += (int) modules().of(transition.id(), kind).stream()
                    .filter(module -> !module.ofJira())
                    .count();
        }
        return count;
    }

    private void transition(Exchange exchange) throws IOException {
        Transition transition = transitionOf(exchange);
        List<Kind> kinds = List.of(
                kind(transition, WorkflowKind.CONDITION, "Conditions"),
                kind(transition, WorkflowKind.VALIDATOR, "Validators"),
                kind(transition, WorkflowKind.FUNCTION, "Post functions"));
        decorator.show(
                exchange,
                transition.name(),
                "workflow-transition",
                Map.of("transition", transition.id(), "name", transition.name(), "kinds", kinds));
    }

    private Kind kind(Transition transition, WorkflowKind kind, String heading) {
        List<Shown> shown = new ArrayList<>();
        for (TransitionModule module : modules().of(transition.id(), kind)) {
            shown.add(shown(module));
        }
        return new Kind(kind.id(), kind.inAddresses(), heading, shown);
    }

    private Shown shown(TransitionModule stored) {
        if (stored.ofJira()) {
            return new Shown(
                    stored.id(), "", JiraStep.valueOf(stored.moduleKey()).text(), false, false, false);
        }
        return host.get(WorkflowModules.class)
                .byKey(stored.moduleKey())
                .map(module -> new Shown(
                        stored.id(),
                        host.text(module.nameKey()),
                        html.view(module, stored.args()),
                        module.hasSettings(),
                        module.deletable(),
                        stored.kind() == WorkflowKind.FUNCTION && module.orderable()))
                .orElseGet(() -> new Shown(
                        stored.id(), stored.moduleKey(), "The app of this module is disabled.", false, true, false));
    }

    private void choose(Exchange exchange, WorkflowKind kind) throws IOException {
        Transition transition = transitionOf(exchange);
        List<Offer> offers = host.get(WorkflowModules.class).of(kind).stream()
                .map(module -> new Offer(module.key(), host.text(module.nameKey()), host.text(module.descriptionKey())))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("transition", transition.id());
        values.put("name", transition.name());
        values.put("kind", kind.inAddresses());
        values.put("offers", offers);
        decorator.show(exchange, "Add to " + transition.name(), "workflow-choose", values);
    }

    /** The form of a module to add, or of one to edit if {@code count} names one. */
    private void form(Exchange exchange, WorkflowKind kind) throws IOException {
        Transition transition = transitionOf(exchange);
        boolean adds = exchange.param("count").isEmpty();
        WorkflowModule module;
        Markup rows;
        if (adds) {
            module = module(exchange.required("pluginModuleKey"), kind);
            rows = module.hasSettings() ? html.input(module) : new Markup("");
        } else {
            TransitionModule stored = storedOf(exchange, kind);
            module = module(stored.moduleKey(), kind);
            rows = html.edit(module, stored.args());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("transition", transition.id());
        values.put("kind", kind.inAddresses());
        values.put("verb", adds ? "Add" : "Edit");
        values.put("save", adds ? "Add" : "Update");
        values.put("module", module.key());
        values.put("count", exchange.param("count").orElse(""));
        values.put("name", host.text(module.nameKey()));
        values.put("description", host.text(module.descriptionKey()));
        values.put("rows", rows);
        decorator.show(exchange, host.text(module.nameKey()), "workflow-form", values);
    }

    private void add(Exchange exchange, WorkflowKind kind) throws IOException {
        Transition transition = transitionOf(exchange);
        try {
            modules().add(transition.id(), module(exchange.required("pluginModuleKey"), kind), submitted(exchange));
        } catch (RefusedByJira e) {
            throw Refusal.badRequest(e.getMessage());
        }
        back(exchange, transition);
    }

    private void edit(Exchange exchange, WorkflowKind kind) throws IOException {
        TransitionModule stored = storedOf(exchange, kind);
        modules().edit(stored, module(stored.moduleKey(), kind), submitted(exchange));
        back(exchange, transitionOf(exchange));
    }

    private void delete(Exchange exchange, WorkflowKind kind) throws IOException {
        TransitionModule stored = storedOf(exchange, kind);
        boolean kept = stored.ofJira()
                || host.get(WorkflowModules.class)
                        .byKey(stored.moduleKey())
                        .filter(module -> !module.deletable())
                        .isPresent();
        if (kept) {
            throw Refusal.badRequest("This cannot be removed");
        }
        modules().remove(stored);
        back(exchange, transitionOf(exchange));
    }

    private void move(Exchange exchange, boolean up) throws IOException {
        modules().move(storedOf(exchange, WorkflowKind.FUNCTION), up);
        back(exchange, transitionOf(exchange));
    }

    private static Map<String, String[]> submitted(Exchange exchange) {
        Map<String, String[]> sent = new HashMap<>(exchange.request().getParameterMap());
        sent.keySet().removeAll(OF_THE_PAGE);
        return sent;
    }

    private void back(Exchange exchange, Transition transition) throws IOException {
        exchange.redirect("/secure/admin/workflows/ViewWorkflowTransition.jspa?workflowTransition=" + transition.id());
    }

    private TransitionModules modules() {
        return host.get(TransitionModules.class);
    }

    private Transition transitionOf(Exchange exchange) {
        long id = exchange.number("workflowTransition").orElse(-1L);
        return Workflow.all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such transition"));
    }

    private TransitionModule storedOf(Exchange exchange, WorkflowKind kind) {
        return modules()
                .byId(
                        transitionOf(exchange).id(),
                        kind,
                        exchange.number("count").orElse(0L))
                .orElseThrow(() -> Refusal.notFound("The transition has no such module"));
    }

    private WorkflowModule module(String key, WorkflowKind kind) {
        return host.get(WorkflowModules.class)
                .byKey(key)
                .filter(module -> module.kind() == kind)
                .orElseThrow(() -> Refusal.notFound("There is no module " + key));
    }
}
