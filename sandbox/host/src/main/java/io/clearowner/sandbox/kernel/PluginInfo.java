package io.clearowner.sandbox.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code plugin-info} says about a plugin
 * (https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-plugin-descriptor/); texts are empty
 * where it says nothing.
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
