package io.clearowner.sandbox.web.resources;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import java.util.List;

/**
 * A {@code web-resource} of a plugin.
 *
 * @param key {@code pluginKey:moduleKey}
 * @param translated whether its JavaScript goes through {@code jsI18n}
 */
public record WebResource(
        LoadedPlugin plugin,
        String key,
        List<String> contexts,
        List<String> dependencies,
        List<Download> downloads,
        boolean translated) {
    public WebResource {
        contexts = List.copyOf(contexts);
        dependencies = List.copyOf(dependencies);
        downloads = List.copyOf(downloads);
    }

    /**
     * One file of it.
     *
     * @param name the end of its URL; with a slash at the end, everything below {@code location}
     * @param location path from the jar's root
     */
    public record Download(String name, String location) {
        boolean script() {
            return name.endsWith(".js");
        }

        boolean style() {
            return name.endsWith(".css");
        }
    }
}
