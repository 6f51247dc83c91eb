package io.clearowner.sandbox.platform.velocity;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Templates from the plugin's jar, then from the host, so that a plugin can {@code #parse} Jira's own. */
final class PluginResources extends ResourceLoader {
    private final LoadedPlugin plugin;

    PluginResources(LoadedPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String source) {
        String path = source.startsWith("/") ? source.substring(1) : source;
        Optional<URL> url = plugin.resource(path)
                .or(() -> Optional.ofNullable(
                        PluginResources.class.getClassLoader().getResource(path)));
        try {
            return url.orElseThrow(() -> new ResourceNotFoundException(
                            "Neither the plugin " + plugin.key() + " nor Jira has the template " + source))
                    .openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException(source + ": " + e.getMessage());
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
