package io.clearowner.sandbox.web.html;

import io.clearowner.sandbox.kernel.Escape;
import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * The host's own pages, below {@code web/pages} on the class path. Plugins' templates are rendered by
 * {@link io.clearowner.sandbox.kernel.Templates}.
 */
final class PageTemplates {
    private final VelocityEngine engine = new VelocityEngine();

    PageTemplates() {
        engine.setProperty(Velocity.RESOURCE_LOADER, "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty(Velocity.INPUT_ENCODING, "UTF-8");
        engine.setProperty(Velocity.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty("velocimacro.library", "");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    Markup render(String page, Map<String, ?> values) {
        var context = new VelocityContext(new java.util.HashMap<>(values));
        var events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) PageTemplates::escape);
        events.attachToContext(context);
        var writer = new StringWriter();
        try {
            engine.getTemplate("web/pages/" + page + ".vm", "UTF-8").merge(context, writer);
        } catch (Exception e) {
            throw new IllegalStateException("Page " + page + ": " + e.getMessage(), e);
        }
        return new Markup(writer.toString());
    }

    private static Object escape(String reference, Object value) {
        return value == null || value instanceof Markup ? value : Escape.html(String.valueOf(value));
    }
}
