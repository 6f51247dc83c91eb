package io.clearowner.sandbox.kernel;

import java.util.List;
import java.util.Optional;

/** The plugins of this sandbox; a service of the host. */
public interface Plugins {

    /** An enabled plugin. */
    Optional<LoadedPlugin> byKey(String key);

    List<LoadedPlugin> enabled();

    /** Disables every module and stops the bundle; the jar stays installed. */
    void disable(String key);

    /** @throws RefusedByJira if there is no such plugin, or Jira would not enable it */
    void enable(String key);
}
