package io.clearowner.sandbox.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The host's services by interface, for the host's own parts, for {@code ComponentAccessor}, and for a plugin's
 * {@code <osgi:reference>}.
 */
public final class Services {
    private final Map<Class<?>, Object> byType = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Registers a service. A second one for the same type is a mistake in the wiring. */
    public <T> void put(Class<T> type, T service) {
        if (byType.putIfAbsent(type, type.cast(service)) != null) {
            throw new IllegalStateException("There are two services for " + type.getName());
        }
    }

    /** @throws UnsupportedOperationException naming the type, if the sandbox does not have it */
    public <T> T get(Class<T> type) {
        Object service = byType.get(type);
        if (service == null) {
            throw new UnsupportedOperationException("The sandbox has no service " + type.getName());
        }
        return type.cast(service);
    }

    /** A snapshot, in the order of registration. */
    public Map<Class<?>, Object> all() {
        synchronized (byType) {
            return new LinkedHashMap<>(byType);
        }
    }
}
