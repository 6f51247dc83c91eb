package io.clearowner.sandbox.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * The {@code plugin-info} of a plugin
 * (https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-plugin-descriptor/); absent texts are
 * empty.
 */
public record PluginInfo(String description, String vendor, String vendorUrl, Map<String, String> params) {
    public static final PluginInfo NONE = new PluginInfo("", "", "", Map.of());

    public PluginInfo {
        params = Map.copyOf(params);
    }

    /** The value of a {@code param}; empty if it is absent or blank. */
    public Optional<String> param(String name) {
        return Optional.ofNullable(params.get(name)).filter(value -> !value.isBlank());
    }
}
