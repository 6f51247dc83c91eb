package io.clearowner.sandbox.kernel.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.net.URL;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.UrlResource;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/**
 * The Spring context of one plugin, on the bundle's class loader, from its {@code META-INF/spring/*.xml}. Jira uses
 * Gemini Blueprint's extender for this; the sandbox reads the same files with plain Spring 6.2.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/spring-java-config/">Spring files of a
 *     plugin</a>
 */
final class PluginContext implements AutoCloseable {
    private final GenericApplicationContext spring;
    private final List<LifecycleAware> lifecycle;

    /** @throws RefusedByJira if a file is wrong, a service is missing, or a bean cannot be built */
    PluginContext(LoadedPlugin plugin, List<URL> files, HostServices services) {
        if (files.isEmpty()) {
            throw new RefusedByJira("There is no META-INF/spring/*.xml in the plugin " + plugin.key());
        }
        ClassLoader bundle = plugin.classLoader();
        var namespace = new BlueprintNamespace(bundle, type -> services.find(type, plugin)
                .orElseThrow(() -> new RefusedByJira("META-INF/spring: there is no service " + type.getName()
                        + ", which the plugin " + plugin.key() + " requires")));
        namespace.init();
        spring = new GenericApplicationContext();
        spring.setDisplayName(plugin.key());
        spring.setClassLoader(bundle);
        spring.setResourceLoader(new DefaultResourceLoader(bundle));
        try {
            var reader = new XmlBeanDefinitionReader(spring);
            ClassLoader host = PluginContext.class.getClassLoader();
            var ofSpring = new DefaultNamespaceHandlerResolver(host);
            reader.setNamespaceHandlerResolver(
                    uri -> uri.equals(BlueprintNamespace.URI) ? namespace : ofSpring.resolve(uri));
            reader.setEntityResolver(withoutNetwork(host));
            reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_XSD);
            files.forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
            spring.refresh();
            lifecycle = namespace.exports().stream()
                    .filter(export -> check(export).interfaces().contains(LifecycleAware.class))
                    .map(export -> spring.getBean(export.bean(), LifecycleAware.class))
                    .toList();
        } catch (BeansException e) {
            spring.close();
            throw refusal(plugin, e);
        } catch (RuntimeException | LinkageError e) {
            spring.close();
            throw e;
        }
    }

    private BlueprintNamespace.Export check(BlueprintNamespace.Export export) {
        Object bean = spring.getBean(export.bean());
        for (Class<?> type : export.interfaces()) {
            if (!type.isInstance(bean)) {
                throw new RefusedByJira("META-INF/spring: the bean " + export.bean() + " is exported as "
                        + type.getName() + ", which it is not");
            }
        }
        return export;
    }

    private static RefusedByJira refusal(LoadedPlugin plugin, BeansException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedByJira refused) {
                return refused;
            }
        }
        return new RefusedByJira(
                "The Spring context of " + plugin.key() + " cannot start: "
                        + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                e);
    }

    private static EntityResolver withoutNetwork(ClassLoader host) {
        var ofSpring = new PluggableSchemaResolver(host);
        return (publicId, systemId) -> {
            if (systemId != null && systemId.startsWith(BlueprintNamespace.URI)) {
                return new InputSource(host.getResourceAsStream("sandbox-blueprint.xsd"));
            }
            InputSource found = ofSpring.resolveEntity(publicId, systemId);
            if (found == null) {
                throw new RefusedByJira("META-INF/spring: the schema " + systemId + " is not known to Jira");
            }
            return found;
        };
    }

    /** Calls the exported LifecycleAware beans once the plugin is enabled, as SAL does. */
    void started() {
        lifecycle.forEach(LifecycleAware::onStart);
    }

    void stopping() {
        lifecycle.forEach(LifecycleAware::onStop);
    }

    /** Jira builds module classes by constructor autowiring, with or without an annotation on the constructor. */
    @SuppressWarnings("deprecation") // Spring has no other method that autowires any constructor.
    Object create(Class<?> type) {
        return spring.getAutowireCapableBeanFactory()
                .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Override
    public void close() {
        spring.close();
    }
}
