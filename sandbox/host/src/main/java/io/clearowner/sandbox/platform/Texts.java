package io.clearowner.sandbox.platform;

import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The host's texts ({@code sandbox.properties}) and those of {@code <resource type="i18n">} of every plugin. A bundle
 * without the requested language returns its own default, never the machine's language.
 *
 * @see <a href="https://developer.atlassian.com/display/DOCS/Internationalising+your+plugin">Internationalising a
 *     plugin</a>
 */
public final class Texts implements I18n, ModuleType {
    private static final ResourceBundle.Control OWN_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private record Source(String location, ClassLoader loader) {
        ResourceBundle bundle(Locale locale) {
            return ResourceBundle.getBundle(location, locale, loader, OWN_DEFAULT);
        }
    }

    private final Source host = new Source("sandbox", Texts.class.getClassLoader());
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public void enable(PluginModule module) {
        String type = module.xml().getAttribute("type");
        LoadedPlugin plugin = module.plugin();
        if (type.equals("download")) {
            return;
        }
        if (!type.equals("i18n")) {
            throw new RefusedByJira("atlassian-plugin.xml: a resource of the type " + type
                    + " has no place directly below the root (" + module.key() + ")");
        }
        var source = new Source(module.xml().getAttribute("location").replace('.', '/'), plugin.classLoader());
        try {
            source.bundle(Locale.ROOT);
        } catch (MissingResourceException e) {
            throw new RefusedByJira(
                    "The plugin " + plugin.key() + " has no texts " + source.location() + ".properties", e);
        }
        sources.put(sourceKey(module), source);
    }

    @Override
    public void disable(PluginModule module) {
        sources.remove(sourceKey(module));
        ResourceBundle.clearCache(module.plugin().classLoader());
    }

    private static String sourceKey(PluginModule module) {
        return module.completeKey() + "@" + module.xml().getAttribute("location");
    }

    @Override
    public String getText(Locale locale, String key, Object... arguments) {
        for (Source source : sources.values()) {
            String pattern = find(source, locale, key);
            if (pattern != null) {
                return format(pattern, locale, arguments);
            }
        }
        String pattern = find(host, locale, key);
        return pattern == null ? key : format(pattern, locale, arguments);
    }

    private static String find(Source source, Locale locale, String key) {
        try {
            ResourceBundle bundle = source.bundle(locale);
            return bundle.containsKey(key) ? bundle.getString(key) : null;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** Jira runs every text through MessageFormat, with or without arguments, so an apostrophe is written twice. */
    private static String format(String pattern, Locale locale, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    @Override
    public Map<String, String> all(Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        copy(host, locale, texts);
        sources.values().forEach(source -> copy(source, locale, texts));
        return texts;
    }

    private static void copy(Source source, Locale locale, Map<String, String> into) {
        try {
            ResourceBundle bundle = source.bundle(locale);
            bundle.keySet().forEach(key -> into.put(key, bundle.getString(key)));
        } catch (MissingResourceException e) {
            // The host may have no texts at all.
        }
    }
}
