package io.clearowner.sandbox.web.fragments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * {@code condition} and {@code conditions} of web-items, web-sections and web-panels: all must hold, or one of those in
 * {@code <conditions type="OR">}; {@code invert="true"} negates one
 * (https://developer.atlassian.com/server/framework/atlassian-sdk/web-item-plugin-module/). Of Jira's own conditions
 * (https://docs.atlassian.com/jira/server/com/atlassian/jira/plugin/webfragment/conditions/package-summary.html) the
 * sandbox has those about logging in and permissions; another class of Atlassian's is refused.
 */
final class Conditions {
    private static final String OF_JIRA = "com.atlassian.jira.plugin.webfragment.conditions.";
    private final Host host;
    private final PluginModule module;

    private Conditions(Host host, PluginModule module) {
        this.host = host;
        this.module = module;
    }

    /**
     * The condition for showing the module, for the context of a location: {@code user} and {@code helper}.
     *
     * @throws RefusedByJira if a condition is unknown, or lacks a parameter that it needs
     */
    static Predicate<Map<String, Object>> of(Host host, PluginModule module) {
        return new Conditions(host, module).all(module.xml());
    }

    /** The context of a location with a project, or without one. */
    static Map<String, Object> context(Host host, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", host.me().orElse(null));
        context.put("helper", helper);
        return context;
    }

    private Predicate<Map<String, Object>> all(Element parent) {
        return parts(parent).stream().reduce(context -> true, Predicate::and);
    }

    private List<Predicate<Map<String, Object>>> parts(Element parent) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        WebResources.children(parent, "condition").forEach(xml -> parts.add(single(xml)));
        WebResources.children(parent, "conditions").forEach(xml -> parts.add(group(xml)));
        return parts;
    }

    private Predicate<Map<String, Object>> group(Element xml) {
        if (parts(xml).isEmpty()) {
            throw refused("conditions without a condition");
        }
        return switch (xml.getAttribute("type")) {
            case "", "AND", "and" -> all(xml);
            case "OR", "or" -> parts(xml).stream().reduce(context -> false, Predicate::or);
            default -> throw refused("conditions of the type " + xml.getAttribute("type"));
        };
    }

    private Predicate<Map<String, Object>> single(Element xml) {
        String name = xml.getAttribute("class");
        Map<String, String> params = new HashMap<>();
        WebResources.children(xml, "param")
                .forEach(param -> params.put(
                        param.getAttribute("name"),
                        param.hasAttribute("value")
                                ? param.getAttribute("value")
                                : param.getTextContent().trim()));
        Predicate<Map<String, Object>> condition;
        if (name.startsWith(OF_JIRA)) {
            condition = ofJira(name.substring(OF_JIRA.length()), params);
        } else if (name.startsWith("com.atlassian.")) {
            throw refused("the sandbox has no condition " + name);
        } else {
            Condition made = module.plugin().create(Condition.class, name);
            made.init(params);
            condition = context -> made.shouldDisplay(new HashMap<>(context));
        }
        return "true".equals(xml.getAttribute("invert")) ? condition.negate() : condition;
    }

    private Predicate<Map<String, Object>> ofJira(String name, Map<String, String> params) {
        return switch (name) {
            case "UserLoggedInCondition" -> context -> context.get("user") != null;
            case "UserIsAdminCondition" -> global(GlobalPermissionKey.ADMINISTER);
            case "JiraGlobalPermissionCondition" -> global(GlobalPermissionKey.of(permission(name, params)));
            case "HasProjectPermissionCondition" -> {
                var permission = new ProjectPermissionKey(permission(name, params));
                yield context -> {
                    Project project = helper(context).getProject();
                    return project != null
                            && host.get(PermissionManager.class)
                                    .hasPermission(permission, project, (ApplicationUser) context.get("user"));
                };
            }
            case "HasIssuePermissionCondition" -> {
                var permission = new ProjectPermissionKey(permission(name, params));
                yield context -> helper(context).getContextParams().get("issue") instanceof Issue issue
                        && host.get(PermissionManager.class)
                                .hasPermission(permission, issue, (ApplicationUser) context.get("user"));
            }
            default -> throw refused("the sandbox has no condition " + OF_JIRA + name);
        };
    }

    private Predicate<Map<String, Object>> global(GlobalPermissionKey permission) {
        return context -> context.get("user") instanceof ApplicationUser user
                && host.get(GlobalPermissionManager.class).hasPermission(permission, user);
    }

    private static JiraHelper helper(Map<String, Object> context) {
        return (JiraHelper) context.get("helper");
    }

    private String permission(String name, Map<String, String> params) {
        String permission = params.get("permission");
        if (permission == null) {
            throw refused(name + " needs the parameter permission");
        }
        return permission;
    }

    private RefusedByJira refused(String why) {
        return new RefusedByJira(module.xml().getTagName() + " " + module.completeKey() + ": " + why);
    }
}
