package io.clearowner.sandbox.kernel;

/** Supports one element of {@code atlassian-plugin.xml}. An element without a module type is refused. */
public interface ModuleType {

    /** Name of the element, such as {@code customfield-type}. */
    String element();

    /**
     * Enables the module.
     *
     * @throws RefusedByJira if Jira would not accept it; the message says what and where
     */
    void enable(PluginModule module);

    /** Disables the module when its plugin is disabled. */
    default void disable(PluginModule module) {}
}
