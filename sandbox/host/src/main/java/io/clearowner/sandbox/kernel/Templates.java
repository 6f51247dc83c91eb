package io.clearowner.sandbox.kernel;

import java.util.Map;

/** Renders Velocity templates of plugins with Jira's rules; a service of the host. */
public interface Templates {

    /**
     * Renders a template of the plugin, or of the host when the plugin has none at that place.
     *
     * @param location path from the jar's root, with or without a leading slash
     * @throws RefusedByJira if the template calls a method that is not on the allowlist
     */
    String render(LoadedPlugin plugin, String location, Map<String, Object> context);
}
