package io.clearowner.sandbox.kernel;

/** Understands one element of {@code atlassian-plugin.xml}. An element without a module type is refused. */
public interface ModuleType {

    /** Name of the element, such as {@code customfield-type}. */
    String element();

    /**
     * Makes the module live.
     *
     * @throws RefusedByJira if Jira would not accept it; the message says what and where
     */
    void enable(PluginModule module);

    /** Takes the module out of service when the plugin is disabled. */
    default void disable(PluginModule module) {}
}
