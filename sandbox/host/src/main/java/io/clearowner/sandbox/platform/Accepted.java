package io.clearowner.sandbox.platform;

import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;

/** A module type of Jira that has no effect in the sandbox, such as {@code <rest-migration>}. */
public record Accepted(String element) implements ModuleType {
    @Override
    public void enable(PluginModule module) {}
}
