package io.clearowner.sandbox.kernel.osgi;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.Services;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The services that a plugin gets through {@code <osgi:reference>}. As with Gemini Blueprint, a plugin gets a proxy of
 * the requested interface and never the object itself.
 *
 * @param perPlugin services of which every plugin has its own, such as Active Objects
 */
public record HostServices(Services services, Map<Class<?>, Function<LoadedPlugin, ?>> perPlugin) {

    Optional<Object> find(Class<?> type, LoadedPlugin plugin) {
        Function<LoadedPlugin, ?> factory = perPlugin.get(type);
        Object service =
                factory != null ? factory.apply(plugin) : services.all().get(type);
        if (service == null || !type.isInterface()) {
            return Optional.ofNullable(service);
        }
        return Optional.of(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("equals") && method.getParameterCount() == 1) {
                        return proxy == arguments[0];
                    }
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
