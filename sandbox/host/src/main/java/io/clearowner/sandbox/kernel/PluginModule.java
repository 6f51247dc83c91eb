package io.clearowner.sandbox.kernel;

import org.w3c.dom.Element;

/**
 * One module of a plugin.
 *
 * @param key the module's own key, unique within the plugin
 * @param xml its element in {@code atlassian-plugin.xml}
 */
public record PluginModule(LoadedPlugin plugin, String key, Element xml) {

    /** The complete key, {@code pluginKey:moduleKey}. */
    public String completeKey() {
        return plugin.key() + ":" + key;
    }
}
