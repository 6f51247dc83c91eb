package io.clearowner.sandbox.web.actions;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.web.actions.WebworkActions.PluginAction;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.resources.TemplateWebResources;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import webwork.action.Action;

/** Runs an action of a plugin for one request, after the checks that Jira makes. */
public final class ActionRunner {
    private final Host host;
    private final WebworkActions actions;
    private final Decorator decorator;

    public ActionRunner(Host host, WebworkActions actions, Decorator decorator) {
        this.host = host;
        this.actions = actions;
        this.decorator = decorator;
    }

    public boolean run(Exchange exchange) throws Exception {
        String path = exchange.path();
        if (!path.startsWith("/secure/") || !path.endsWith(".jspa")) {
            return false;
        }
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".jspa".length());
        int bang = name.indexOf('!');
        String alias = bang < 0 ? name : name.substring(0, bang);
        Optional<PluginAction> found = actions.byAlias(name).or(() -> actions.byAlias(alias));
        if (found.isEmpty()) {
            return false;
        }
        PluginAction action = found.get();
        if (!action.roles().isEmpty() && host.me().isEmpty()) {
            exchange.redirect("/login.jsp?os_destination=" + Escape.url(path));
            return true;
        }
        if (action.roles().endsWith("admin") && !host.admin()) {
            throw Refusal.forbidden("This page is for Jira administrators");
        }
        run(exchange, action, bang < 0 ? "" : name.substring(bang + 1));
        return true;
    }

    private void run(Exchange exchange, PluginAction action, String command) throws Exception {
        LoadedPlugin plugin = action.module().plugin();
        Action instance = plugin.create(Action.class, action.className());
        Method method = method(
                instance.getClass(),
                command.isEmpty() ? "doExecute" : "do" + command.substring(0, 1).toUpperCase() + command.substring(1));
        checkMethod(exchange, method);
        if (method.isAnnotationPresent(RequiresXsrfCheck.class)
                && !host.get(XsrfTokenGenerator.class)
                        .validateToken(exchange.request(), exchange.request().getParameter("atl_token"))) {
            throw new Refusal(
                    403,
                    "XSRF Security Token Missing",
                    "Jira could not complete this action due to a missing form token.");
        }
        Parameters.apply(instance, exchange.request().getParameterMap());
        String result = command.isEmpty() ? instance.execute() : call(instance, method);
        if (Action.NONE.equals(result) || exchange.response().isCommitted()) {
            return;
        }
        String view = Optional.ofNullable(action.views().get(result))
                .orElseThrow(() -> new IllegalStateException(
                        "Action " + action.className() + " answered \"" + result + "\", for which it has no view"));
        decorator.send(exchange, host.get(Templates.class).render(plugin, view, context(exchange, instance)));
    }

    private Map<String, Object> context(Exchange exchange, Action instance) {
        Map<String, Object> context = new HashMap<>();
        context.put("action", instance);
        context.put("req", exchange.request());
        context.put("baseurl", exchange.request().getContextPath());
        context.put("atl_token", host.get(XsrfTokenGenerator.class).generateToken(exchange.request()));
        context.put("webResourceManager", new TemplateWebResources(exchange.request()));
        context.put("i18n", host.get(JiraAuthenticationContext.class).getI18nHelper());
        return context;
    }

    /** Since Jira 10 an action method accepts only POST by default. */
    private static void checkMethod(Exchange exchange, Method method) {
        SupportedMethods declared = Optional.ofNullable(method.getAnnotation(SupportedMethods.class))
                .orElse(method.getDeclaringClass().getAnnotation(SupportedMethods.class));
        RequestMethod[] allowed = declared == null ? new RequestMethod[] {RequestMethod.POST} : declared.value();
        String sent = exchange.request().getMethod();
        if (Arrays.stream(allowed).noneMatch(one -> one.name().equals(sent))) {
            throw new Refusal(
                    405,
                    "Method not allowed",
                    method.getDeclaringClass().getSimpleName() + "." + method.getName() + " takes "
                            + Arrays.toString(allowed) + ", not " + sent);
        }
    }

    private static Method method(Class<?> type, String name) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            try {
                return level.getDeclaredMethod(name);
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        throw Refusal.notFound("The action has no command " + name);
    }

    private static String call(Action instance, Method method) throws Exception {
        try {
            method.setAccessible(true);
            return (String) method.invoke(instance);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
