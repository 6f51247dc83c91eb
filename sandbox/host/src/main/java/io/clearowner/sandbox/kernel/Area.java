package io.clearowner.sandbox.kernel;

import java.util.List;
import java.util.function.Consumer;

/** One part of the host (model, search, web). Its constructor registers its services; then the plugin is loaded. */
public interface Area extends AutoCloseable {

    /** The module types, elements of {@code atlassian-plugin.xml}, that this part supports. */
    default List<ModuleType> moduleTypes() {
        return List.of();
    }

    /** Called after all parts have registered their services and before the plugin is loaded. */
    default void servicesReady() {}

    /**
     * Called once the plugin is enabled and before the state becomes RUNNING; the model imports its data here at the
     * first start, so that the imported issues already have the plugin's fields.
     *
     * @param progress accepts one line of progress text for the user
     */
    default void pluginLoaded(Consumer<String> progress) {}

    @Override
    default void close() {}
}
