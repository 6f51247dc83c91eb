package io.clearowner.sandbox;

import io.clearowner.sandbox.kernel.ModuleType;
import java.util.List;

/** One part of the host (model, search, web). Its constructor offers its services; the kernel then loads the plugin. */
public interface Area extends AutoCloseable {

    /** The elements of {@code atlassian-plugin.xml} that this part understands. */
    default List<ModuleType> moduleTypes() {
        return List.of();
    }

    /** Called once all parts have offered their services and before the plugin is loaded. */
    default void servicesReady() {
    }

    @Override
    default void close() {
    }
}
