package io.clearowner.sandbox.kernel.osgi;

import io.clearowner.sandbox.kernel.RefusedByJira;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/**
 * The two elements of Gemini Blueprint's Spring namespace that plugins need: a reference imports a service, a service
 * exports a bean. Attributes that the sandbox does not support fail against {@code sandbox-blueprint.xsd}.
 *
 * @see <a href="https://docs.spring.io/osgi/docs/current/reference/html/service-registry.html">The namespace as
 *     documented for Spring DM, Gemini Blueprint's predecessor</a>
 */
final class BlueprintNamespace extends NamespaceHandlerSupport {
    static final String URI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    /** A bean that the plugin offers under some interfaces. */
    record Export(String bean, List<Class<?>> interfaces) {}

    private final ClassLoader bundle;
    private final Function<Class<?>, Object> lookup;
    private final List<Export> exports = new ArrayList<>();

    /** @param lookup finds a service, or refuses by throwing */
    BlueprintNamespace(ClassLoader bundle, Function<Class<?>, Object> lookup) {
        this.bundle = bundle;
        this.lookup = lookup;
    }

    List<Export> exports() {
        return exports;
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", new Reference());
        registerBeanDefinitionParser("service", new Service());
    }

    private Class<?> load(String name, Element element) {
        try {
            return ClassUtils.forName(name.trim(), bundle);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RefusedByJira(
                    "META-INF/spring: the interface " + name + " of <osgi:" + element.getLocalName()
                            + "> cannot be loaded; is its package imported in the manifest?",
                    e);
        }
    }

    private List<Class<?>> interfaces(Element element) {
        List<Class<?>> types = new ArrayList<>();
        if (element.hasAttribute("interface")) {
            types.add(load(element.getAttribute("interface"), element));
        }
        for (Element list : DomUtils.getChildElementsByTagName(element, "interfaces")) {
            for (Element value : DomUtils.getChildElementsByTagName(list, "value")) {
                types.add(load(value.getTextContent(), element));
            }
        }
        if (types.isEmpty()) {
            throw new RefusedByJira("META-INF/spring: <osgi:" + element.getLocalName() + "> names no interface");
        }
        return types;
    }

    private final class Reference implements BeanDefinitionParser {
        @Override
        public BeanDefinition parse(Element element, ParserContext context) {
            List<Class<?>> types = interfaces(element);
            // A singleton, not a definition: Spring's post-processors must not touch an object of the host.
            ((GenericApplicationContext) context.getRegistry())
                    .getBeanFactory()
                    .registerSingleton(element.getAttribute("id"), lookup.apply(types.get(0)));
            return null;
        }
    }

    private final class Service implements BeanDefinitionParser {
        @Override
        public BeanDefinition parse(Element element, ParserContext context) {
            exports.add(new Export(element.getAttribute("ref"), interfaces(element)));
            return null;
        }
    }
}
