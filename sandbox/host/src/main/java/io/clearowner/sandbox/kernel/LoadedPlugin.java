package io.clearowner.sandbox.kernel;

import java.net.URL;
import java.util.Optional;

/** A plugin whose bundle is resolved and whose Spring context is up. */
public interface LoadedPlugin {
    String key();

    String name();

    String version();

    PluginInfo info();

    ClassLoader classLoader();

    /** A resource of the bundle, by its path from the jar's root, without a leading slash. */
    Optional<URL> resource(String path);

    /**
     * Builds a module class with the plugin's Spring context, as Jira does: constructor injection from its beans.
     *
     * @throws RefusedByJira if the class is not there or cannot be built
     */
    <T> T create(Class<T> expected, String className);
}
