package io.clearowner.sandbox.web.actions;

import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import webwork.action.Action;

/**
 * Module type {@code webwork1}: actions of plugins at {@code /secure/<alias>.jspa} and
 * {@code /secure/<alias>!<command>.jspa} (https://developer.atlassian.com/server/jira/platform/webwork/).
 */
public final class WebworkActions implements ModuleType {
    private static final Set<String> ROLES = Set.of("", "use", "admin", "sysadmin");
    private final Map<String, PluginAction> byAlias = Collections.synchronizedMap(new HashMap<>());

    /**
     * @param roles {@code admin}, {@code sysadmin}, {@code use} or empty for everybody
     * @param views template by the name of the result
     */
    record PluginAction(PluginModule module, String className, String roles, Map<String, String> views) {
        PluginAction {
            views = Map.copyOf(views);
        }
    }

    @Override
    public String element() {
        return "webwork1";
    }

    @Override
    public void enable(PluginModule module) {
        Map<String, PluginAction> found = read(module);
        for (var entry : found.entrySet()) {
            // Building it once reveals errors at installation instead of when somebody opens the page.
            module.plugin().create(Action.class, entry.getValue().className());
            entry.getValue().views().values().stream()
                    .filter(view -> module.plugin()
                            .resource(view.replaceFirst("^/", ""))
                            .isEmpty())
                    .findFirst()
                    .ifPresent(view -> {
                        throw new RefusedByJira("webwork1 " + module.completeKey() + ": the jar has no " + view);
                    });
        }
        byAlias.putAll(found);
    }

    @Override
    public void disable(PluginModule module) {
        byAlias.values().removeIf(action -> action.module().completeKey().equals(module.completeKey()));
    }

    Optional<PluginAction> byAlias(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    private static Map<String, PluginAction> read(PluginModule module) {
        Map<String, PluginAction> found = new LinkedHashMap<>();
        for (Element actions : WebResources.children(module.xml(), "actions")) {
            for (Element action : WebResources.children(actions, "action")) {
                String roles = action.getAttribute("roles-required");
                if (!ROLES.contains(roles)) {
                    throw new RefusedByJira("webwork1 " + module.completeKey() + ": roles-required " + roles);
                }
                String alias = action.getAttribute("alias");
                var read = new PluginAction(module, action.getAttribute("name"), roles, views(action, module));
                found.put(alias.isEmpty() ? simpleName(read.className()) : alias, read);
                for (Element command : WebResources.children(action, "command")) {
                    Map<String, String> views = new HashMap<>(read.views());
                    views.putAll(views(command, module));
                    found.put(
                            (alias.isEmpty() ? simpleName(read.className()) : alias) + "!"
                                    + command.getAttribute("name"),
                            new PluginAction(module, read.className(), roles, views));
                }
            }
        }
        return found;
    }

    private static Map<String, String> views(Element parent, PluginModule module) {
        Map<String, String> views = new HashMap<>();
        List<Element> elements = WebResources.children(parent, "view");
        for (Element view : elements) {
            String type = view.getAttribute("type");
            if (!type.isEmpty() && !"velocity".equals(type)) {
                throw new RefusedByJira("webwork1 " + module.completeKey() + ": the sandbox has no view type " + type);
            }
            views.put(view.getAttribute("name"), view.getTextContent().trim());
        }
        return views;
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
