package io.clearowner.sandbox.kernel;

import java.util.Map;

/** Renders Velocity templates of plugins with Jira's rules; a service of the host. */
public interface Templates {

    /**
     * Renders a template of the plugin, or the host's template at that location if the plugin has none.
     *
     * @param location path from the jar's root, with or without a leading slash
     * @throws RefusedByJira if the template calls a method that is not on the allowlist
     */
    String render(LoadedPlugin plugin, String location, Map<String, Object> context);
}
