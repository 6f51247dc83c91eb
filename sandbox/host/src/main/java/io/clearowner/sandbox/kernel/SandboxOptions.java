package io.clearowner.sandbox.kernel;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The options to start the sandbox with.
 *
 * @param pluginJar the jar that an administrator would upload
 * @param home folder of all state
 * @param port 0 for any free port
 * @param data folder with {@code issues.csv} and {@code people.csv}, imported at the first start; empty for none
 * @param owners whether the imported issues get owners; without, the projects get components with leads instead
 * @param databaseUrl JDBC URL; empty for H2 in a file below {@code home}
 * @param software whether to add Jira Software's Epic Link
 * @param node name of one of several nodes on one database; its own state is in a folder of that name below
 *     {@code home}
 * @param deviations in what this sandbox differs from the Jira that the plugin expects
 */
public record SandboxOptions(
        Path pluginJar,
        Path home,
        int port,
        Optional<Path> data,
        boolean owners,
        Optional<String> databaseUrl,
        boolean software,
        Optional<String> node,
        Set<Deviation> deviations) {

    /** Options of a single node without Jira Software. */
    public SandboxOptions(Path pluginJar, Path home, int port, Optional<Path> data, Optional<String> databaseUrl) {
        this(pluginJar, home, port, data, true, databaseUrl, false, Optional.empty(), Set.of());
    }

    public SandboxOptions {
        Objects.requireNonNull(pluginJar, "pluginJar");
        Objects.requireNonNull(home, "home");
        if (node.isPresent() && !databaseUrl.orElse("").startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("Several nodes need --database jdbc:postgresql:… that they share");
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be 0 to 65535, was " + port);
        }
    }

    /** The folder of this node alone: its index, its bundles, an embedded database. */
    public Path nodeHome() {
        return node.map(home::resolve).orElse(home);
    }
}
