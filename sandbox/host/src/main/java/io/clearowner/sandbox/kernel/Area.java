package io.clearowner.sandbox.kernel;

import java.util.List;
import java.util.function.Consumer;

/** One part of the host (model, search, web). Its constructor offers its services; the kernel then loads the plugin. */
public interface Area extends AutoCloseable {

    /** The elements of {@code atlassian-plugin.xml} that this part understands. */
    default List<ModuleType> moduleTypes() {
        return List.of();
    }

    /** Called once all parts have offered their services and before the plugin is loaded. */
    default void servicesReady() {}

    /**
     * Called once the plugin is enabled and before the state becomes RUNNING; the model imports its data here at the
     * first start, so that the imported issues already have the plugin's fields.
     *
     * @param progress takes one line of text for the person who waits
     */
    default void pluginLoaded(Consumer<String> progress) {}

    @Override
    default void close() {}
}
